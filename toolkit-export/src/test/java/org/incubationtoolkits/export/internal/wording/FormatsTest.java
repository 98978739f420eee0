package org.incubationtoolkits.export.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules.PluralType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.model.content.Span;
import org.incubationtoolkits.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private static Formats in(String tag) {
        return Formats.of(Locale.forLanguageTag(tag));
    }

    /** White space is one blank in the tables below; languages write several kinds of it. */
    private static String simple(String words) {
        return words.replaceAll("[\\u00A0\\u202F]", " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en       | 12,345 | 60–90 | January 5, 2026      | A, B, and C | Estonia
            en-GB    | 12,345 | 60–90 | 5 January 2026       | A, B and C  | Estonia
            et       | 12 345 | 60‒90 | 5. jaanuar 2026      | A, B ja C   | Eesti
            pt       | 12.345 | 60–90 | 5 de janeiro de 2026 | A, B e C    | Estônia
            pt-AO    | 12 345 | 60 - 90 | 5 de janeiro de 2026 | A, B e C    | Estónia
            pl       | 12 345 | 60–90 | 5 stycznia 2026      | A, B i C    | Estonia
            ar       | 12,345 | 60–90 | 5 يناير 2026         | A وB وC     | إستونيا
            ar-EG    | ١٢٬٣٤٥ | ٦٠–٩٠ | ٥ يناير ٢٠٢٦         | A وB وC     | إستونيا
            ru       | 12 345 | 60–90 | 5 января 2026 г.     | A, B и C    | Эстония
            ja       | 12,345 | 60～90 | 2026年1月5日        | A、B、C      | エストニア
            fr       | 12 345 | 60–90 | 5 janvier 2026       | A, B et C   | Estonie
            zh-TW    | 12,345 | 60-90 | 2026年1月5日         | A、B和C      | 愛沙尼亞
            sr-ME    | 12.345 | 60–90 | 5. januar 2026.      | A, B i C    | Estonija
            """)
    void writesAsTheLanguageDoes(String tag, String number, String range, String date, String list, String country) {
        Formats formats = in(tag);

        assertThat(simple(formats.number(12_345))).isEqualTo(number);
        assertThat(formats.value(new Span(60, 90))).isEqualTo(range);
        assertThat(simple(formats.date(DAY))).isEqualTo(date);
        assertThat(formats.list(List.of("A", "B", "C"))).isEqualTo(list);
        assertThat(formats.country("EE")).isEqualTo(Text.of(country, Locale.forLanguageTag(tag)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"smj", "tlh", "uz-Thai", "und"})
    void writesSignsWhereTheLanguageIsNotKnownWhateverThatOfTheMachineIs(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
            Formats formats = in(tag);

            assertThat(formats.number(60)).isEqualTo("60");
            assertThat(formats.value(new Span(60, 90))).isEqualTo("60–90");
            assertThat(formats.date(DAY)).isEqualTo("2026-01-05");
            assertThat(formats.list(List.of("A", "B", "C"))).isEqualTo("A, B, C");
            assertThat(formats.country("EE")).isEqualTo(Text.of("Estonia", Locale.ENGLISH));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void countsInALanguageWhoseWordsAreNotKnown() {
        assertThat(in("smj").category(new Amount(2, 2), PluralType.CARDINAL)).isEqualTo("two");
    }

    @Test
    void writesOneNumberWhereBothEndsAreEqual() {
        assertThat(in("en").value(new Span(5, 5))).isEqualTo("5");
        assertThat(in("ja").value(new Span(5, 5))).isEqualTo("5");
    }

    @Test
    void writesYearsWithoutGroups() {
        assertThat(in("en").year(2026)).isEqualTo("2026");
        assertThat(in("fa").year(2026)).isEqualTo("۲۰۲۶");
    }

    @Test
    void keepsTheCalendarOfTheCatalogueAndTakesTheDigitsThatWereAskedFor() {
        assertThat(in("th-TH").date(DAY)).isEqualTo("5 มกราคม ค.ศ. 2026");
        assertThat(in("th-u-nu-thai-ca-buddhist").date(DAY)).isEqualTo("๕ มกราคม ค.ศ. ๒๐๒๖");
        assertThat(in("fa").date(DAY)).isEqualTo("۵ ژانویه ۲۰۲۶");
    }

    @Test
    void countsDaysBackwardsWithoutAGap() {
        assertThat(in("en").date(LocalDate.of(1582, 10, 10))).isEqualTo("October 10, 1582");
        assertThat(in("en").date(LocalDate.of(1500, 2, 28))).isEqualTo("February 28, 1500");
    }

    @Test
    void leavesACountryThatIsNotKnownAsItsCode() {
        assertThat(in("en").country("XQ")).isEqualTo(Text.of("XQ", Locale.ENGLISH));
        assertThat(in("smj").country("XQ")).isEqualTo(Text.of("XQ", Locale.forLanguageTag("smj")));
    }

    @Test
    void listsWithTheWordThatTheNextNameAsksFor() {
        assertThat(in("es").around(List.of("Francia", "Italia"))).containsExactly("", " e ", "");
        assertThat(in("es").around(List.of("Francia", "Estonia"))).containsExactly("", " y ", "");
        assertThat(in("en").around(List.of("A", "B", "C"))).containsExactly("", ", ", ", and ", "");
        assertThat(in("en").around(List.of("A"))).containsExactly("", "");
        assertThat(in("en").around(List.of())).containsExactly("");
    }

    @Test
    void listsValuesOfATableWithoutAWordWhereTheLanguageDoes() {
        assertThat(in("en").row(List.of("× 3", "× 2", "× 1"))).isEqualTo("× 3, × 2, × 1");
        assertThat(in("ja").row(List.of("× 3", "× 1"))).isEqualTo("× 3、× 1");
    }

    @Test
    void listsNamesAsTheyAreWhateverIsInThem() {
        List<String> names = List.of("{0}", "'{1}'", "\u202Ea\u202C", "");

        assertThat(in("en").list(names)).isEqualTo("{0}, '{1}', \u202Ea\u202C, and ");
        assertThat(in("en").around(names)).hasSize(5);
    }
}
