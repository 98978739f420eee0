package org.incubationtoolkits.export.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.model.content.Span;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    private static final Locale ESTONIAN = Locale.forLanguageTag("et");
    private static final String MINUTES = "{n, plural, one {# minute} other {# minutes}}";

    private static String message(String tag, String pattern, Object... namesAndValues) {
        Locale locale = Locale.forLanguageTag(tag);
        return new Phrases(locale)
                .fill(Text.of(pattern, locale), TextFormat.MESSAGE, "broken", namesAndValues)
                .text()
                .words();
    }

    private static String plain(String words, Object... namesAndValues) {
        return new Phrases(Locale.ENGLISH)
                .fill(Text.of(words, Locale.ENGLISH), TextFormat.PLAIN, "broken", namesAndValues)
                .text()
                .words();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | 1 | 1       | 1 one
            en    | 2 | 2       | 2 other
            en    | 0 | 1       | 0–1 other
            et    | 1 | 1       | 1 one
            et    | 1 | 2       | 1‒2 other
            pt    | 0 | 0       | 0 one
            pt    | 2 | 2       | 2 other
            pt    | 1000000 | 1000000 | 1.000.000 many
            pl    | 1 | 1       | 1 one
            pl    | 3 | 3       | 3 few
            pl    | 5 | 5       | 5 many
            pl    | 60 | 90     | 60–90 many
            pl    | 1 | 2       | 1–2 few
            ar    | 0 | 0       | 0 zero
            ar    | 2 | 2       | 2 two
            ar    | 3 | 10      | 3–10 few
            ar    | 60 | 90     | 60–90 many
            ar-EG | 100 | 100   | ١٠٠ other
            ru    | 21 | 21     | 21 one
            ru    | 1 | 4       | 1–4 few
            ru    | 60 | 90     | 60–90 many
            ja    | 1 | 1       | 1 other
            ja    | 60 | 90     | 60～90 other
            fr    | 0 | 1       | 0–1 one
            fr    | 60 | 90     | 60–90 other
            """)
    void countsByTheRulesOfTheLanguage(String tag, int from, int to, String expected) {
        String pattern = "{n, plural, zero {# zero} one {# one} two {# two} few {# few} many {# many} other {# other}}";

        assertThat(message(tag, pattern, "n", new Span(from, to))).isEqualTo(expected);
    }

    @Test
    void countsALabelThatFellBackInItsOwnLanguage() {
        Phrases polish = new Phrases(Locale.forLanguageTag("pl"));
        Text english = Text.of(MINUTES, Locale.ENGLISH);

        assertThat(polish.fill(english, TextFormat.MESSAGE, MINUTES, "n", 1234).text())
                .isEqualTo(Text.of("1,234 minutes", Locale.ENGLISH));
    }

    @Test
    void writesValuesOfARegionAsTheEditionDoes() {
        Phrases british = new Phrases(Locale.UK);
        Text english = Text.of("On {day}", Locale.ENGLISH);

        assertThat(british.fill(english, TextFormat.PLAIN, "", "day", LocalDate.of(2026, 1, 5))
                        .text())
                .isEqualTo(Text.of("On 5 January 2026", Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{n, plural, one {# minut}",
                "{n, plural, one {# minut}}",
                "{n, plural, one {# minut} other {# minutit}",
                "{n, plural}",
                "{n, choice, 0#none}",
                "{m, plural, one {# minut} other {# minutit}}",
                "{t, plural, one {# minut} other {# minutit}}",
                "{99999999999999999999}",
                "{"
            })
    void takesTheEnglishWordsWhereTheTranslationIsNoPattern(String pattern) {
        Text broken = new Text(pattern, ESTONIAN, TranslationState.FINAL, true);

        assertThat(new Phrases(ESTONIAN)
                        .fill(broken, TextFormat.MESSAGE, MINUTES, "n", 5, "t", "five")
                        .text())
                .isEqualTo(Text.of("5 minutes", Locale.ENGLISH));
    }

    @Test
    void takesTheEnglishWordsWhereAPatternIsWithoutEnd() {
        Text deep = Text.of("{n, select, other {".repeat(50_000), ESTONIAN);
        Text closed = Text.of("{n,select,other{".repeat(50_000) + "}}".repeat(50_000), ESTONIAN);
        Phrases phrases = new Phrases(ESTONIAN);

        assertThat(phrases.fill(deep, TextFormat.MESSAGE, MINUTES, "n", 5).text())
                .isEqualTo(Text.of("5 minutes", Locale.ENGLISH));
        assertThat(phrases.fill(closed, TextFormat.MESSAGE, MINUTES, "n", 5).text())
                .isEqualTo(Text.of("5 minutes", Locale.ENGLISH));
    }

    @Test
    void writesNestedPatterns() {
        String pattern =
                "{who, select, team {{n, plural, offset:1 =0 {nobody} =1 {only you} one {you and # other} other {you and # others}}}"
                        + " other {alone}}";

        assertThat(message("en", pattern, "who", "team", "n", 0)).isEqualTo("nobody");
        assertThat(message("en", pattern, "who", "team", "n", 1)).isEqualTo("only you");
        assertThat(message("en", pattern, "who", "team", "n", 2)).isEqualTo("you and 1 other");
        assertThat(message("en", pattern, "who", "team", "n", new Span(3, 5))).isEqualTo("you and 2–4 others");
        assertThat(message("en", pattern, "who", "me", "n", 2)).isEqualTo("alone");
        assertThat(message("en", "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", "n", 22))
                .isEqualTo("22nd");
    }

    @Test
    void readsApostrophesInPatternsAsIcuDoes() {
        assertThat(message("fr", "l'heure {n}", "n", 5)).isEqualTo("l'heure 5");
        assertThat(message("fr", "d'{n}", "n", 5)).isEqualTo("d{n}");
        assertThat(message("fr", "d''{n}", "n", 5)).isEqualTo("d'5");
        assertThat(message("fr", "{n, plural, other {'#' #}}", "n", 5)).isEqualTo("# 5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            L'utilisateur d'{org}  | L'utilisateur d'{{x}}
            {{org}}                | {org}
            {{{org}}}              | {{{x}}}
            {org                   | {org
            }{org}{                | }{{x}}{
            {unknown} {0} {} { org } | {unknown} {0} {} { org }
            {org}{org}             | {{x}}{{x}}
            100 % # '' {{          | 100 % # '' {
            """)
    void fillsPlainWordsOnce(String words, String expected) {
        assertThat(plain(words, "org", "{{x}}", "x", "never")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{n}",
                "{{n}}",
                "'{n}'",
                "{n, plural, other {x}}",
                "#",
                "'",
                "\"",
                "$1",
                "\\",
                "\u202Ea\u202C",
                "\u2067b\u2069",
                "\uFDD0",
                "\uD800",
                "<b>",
                "{0}"
            })
    void givesHostileValuesBackAsTheyWere(String value) {
        assertThat(plain("a {n} b {m}", "n", value, "m", value)).isEqualTo("a " + value + " b " + value);
        assertThat(message("en", "a {n} b {k, plural, one {x} other {{m}}}", "n", value, "m", value, "k", 2))
                .isEqualTo("a " + value + " b " + value);
        assertThat(plain("a {n}.", "n", List.of(value, "c"))).isEqualTo("a " + value + " and c.");
    }

    @Test
    void keepsTheLanguageOfATextInALabel() {
        Text label = Text.of("Go on to: {title}!", Locale.ENGLISH);
        Text title = Text.of("{title}", ESTONIAN);
        Phrases phrases = new Phrases(Locale.ENGLISH);

        assertThat(phrases.fill(label, TextFormat.PLAIN, "", "title", title).pieces())
                .containsExactly(
                        new Piece("Go on to: ", Locale.ENGLISH),
                        new Piece("{title}", ESTONIAN),
                        new Piece("!", Locale.ENGLISH));
        assertThat(phrases.fill(label, TextFormat.PLAIN, "", "title", Text.of("b", Locale.ENGLISH))
                        .pieces())
                .containsExactly(new Piece("Go on to: b!", Locale.ENGLISH));
    }

    @Test
    void refusesANameWithoutAValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain("{a}", "a"))
                .withMessage("names and values come in turn, were [a]");
    }

    @Test
    void refusesToCountWhatIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Phrases(Locale.ENGLISH)
                        .fill(Text.of(MINUTES, Locale.ENGLISH), TextFormat.MESSAGE, MINUTES, "n", "five"))
                .withMessage("the value \"n\" is no number");
    }
}
