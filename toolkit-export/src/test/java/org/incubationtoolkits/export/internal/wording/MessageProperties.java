package org.incubationtoolkits.export.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;

/** Patterns mean what they mean to ICU itself. */
class MessageProperties {

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void aNumberIsWrittenAsIcuWritesIt(
            @ForAll("patterns") String pattern, @ForAll("numbers") int number, @ForAll("locales") Locale language) {
        Filled filled = new Phrases(language)
                .fill(Text.of(pattern, language), TextFormat.MESSAGE, "English", "n", number, "s", "team");

        assertThat(filled.text()).isEqualTo(writtenByIcu(pattern, number, language));
    }

    private static Text writtenByIcu(String pattern, int number, Locale language) {
        try {
            MessageFormat format = new MessageFormat(pattern, ULocale.forLocale(language));
            return Text.of(format.format(Map.of("n", number, "s", "team")), language);
        } catch (IllegalArgumentException e) {
            return Text.of("English", Locale.ENGLISH);
        }
    }

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> words = Arbitraries.of(
                "a", " # ", "''", "it's", "'{'", "'#'", "{n}", "{n, number}", "{s}", "|", "{n} and {s}", "\u00E4 ");
        return Arbitraries.recursive(() -> words, MessageProperties::around, 0, 3);
    }

    private static Arbitrary<String> around(Arbitrary<String> inner) {
        return Arbitraries.oneOf(plural(inner), select(inner), sequence(inner));
    }

    private static Arbitrary<String> plural(Arbitrary<String> inner) {
        Arbitrary<String> kind = Arbitraries.of("plural", "selectordinal");
        Arbitrary<String> offset = Arbitraries.of("", "offset:1 ");
        Arbitrary<String> chosen = Arbitraries.of("one", "few", "many", "zero", "two", "=1", "=2", "=0");
        return Combinators.combine(kind, offset, chosen, inner, inner)
                .as((word, before, key, some, other) ->
                        "{n, " + word + ", " + before + key + " {" + some + "} other {" + other + "}}");
    }

    private static Arbitrary<String> select(Arbitrary<String> inner) {
        return Combinators.combine(Arbitraries.of("team", "me"), inner, inner)
                .as((key, some, other) -> "{s, select, " + key + " {" + some + "} other {" + other + "}}");
    }

    private static Arbitrary<String> sequence(Arbitrary<String> inner) {
        return Combinators.combine(inner, inner).as((first, second) -> first + second);
    }

    /** Without 1000 to 9999: CLDR leaves them ungrouped in some languages, which this part of ICU does not know. */
    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 30)),
                Tuple.of(1, Arbitraries.integers().between(10_000, 2_000_000)));
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of("en", "et", "pt", "pl", "ar-EG", "ru", "ja", "fr", "cy", "fa")
                .map(Locale::forLanguageTag);
    }
}
