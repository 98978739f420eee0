package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.impl.locale.LikelySubtags;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incubationtoolkits.model.text.Direction;
import org.junit.jupiter.api.Test;

/** The model has a table instead of ICU; here the two are held against each other. */
class DirectionTest {

    @Test
    void agreesWithIcuForEveryLocaleThatIcuHas() {
        Stream<String> locales = Stream.of(ULocale.getAvailableLocales()).map(ULocale::toLanguageTag);

        assertThat(locales.filter(DirectionTest::differs)).isEmpty();
    }

    @Test
    void agreesWithIcuForEveryLanguageThatHasALikelyScript() {
        assertThat(likelySubtags().count()).isGreaterThan(7_500);
        assertThat(likelySubtags().filter(DirectionTest::differs)).isEmpty();
    }

    @Test
    void agreesWithIcuForLanguagesByTheirCodesOfThreeLetters() {
        Stream<String> codes = Stream.of(ULocale.getISOLanguages()).map(code -> new ULocale(code).getISO3Language());

        assertThat(codes.filter(code -> !code.isEmpty()).filter(DirectionTest::differs))
                .isEmpty();
    }

    @Test
    void agreesWithIcuForEveryScript() {
        Stream<String> scripts = IntStream.rangeClosed(0, UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT))
                .mapToObj(UScript::getShortName)
                .filter(script -> script.length() == 4)
                .map(script -> "en-" + script);

        assertThat(scripts.filter(DirectionTest::differs)).isEmpty();
    }

    /** Tags out of ICU's table, {@code {ku-*-IQ=ku-Arab-IQ, …}}, without 736, the number of Sudan before 2011. */
    private static Stream<String> likelySubtags() {
        String table = LikelySubtags.INSTANCE.toString();
        return Stream.of(table.substring(1, table.length() - 1).split(", "))
                .map(entry -> entry.substring(0, entry.indexOf('=')))
                .filter(tag -> !tag.startsWith("*") && !tag.endsWith("-736"))
                .map(tag -> tag.replace("-*", ""));
    }

    private static boolean differs(String tag) {
        boolean icu = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).isRightToLeft();
        return icu != (Direction.of(Locale.forLanguageTag(tag)) == Direction.RIGHT_TO_LEFT);
    }
}
