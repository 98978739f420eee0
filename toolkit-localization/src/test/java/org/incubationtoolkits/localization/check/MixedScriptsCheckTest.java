package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MixedScriptsCheckTest extends CheckContract {

    @Override
    Check check() {
        return new MixedScriptsCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.CHARS_CONFUSABLE);
    }

    @Test
    void tellsOfAWordInTwoScripts() {
        assertThat(CheckSamples.in("pt").plain("Consulting", "Сonsultoria").told(check()))
                .containsExactly(
                        "chars.confusable: The word \"Сonsultoria\" mixes letters of two scripts that look alike.");
        assertThat(CheckSamples.in("ru").plain("Problem", "Прoблема").told(check()))
                .containsExactly(
                        "chars.confusable: The word \"Прoблема\" mixes letters of two scripts that look alike.");
        assertThat(CheckSamples.in("el").plain("Map", "Xάρτης").told(check()))
                .containsExactly("chars.confusable: The word \"Xάρτης\" mixes letters of two scripts that look alike.");
    }

    @Test
    void takesWordsWithAnEndingAndUnits() {
        assertThat(CheckSamples.in("ru")
                        .plain("PDF", "PDFы, IT-отдел, PDF-файл")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("el").plain("α-test", "α-test, 5 μm, 3 kΩ").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ja").plain("IT department", "ITぶもん Σ合計").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("sr")
                        .plain("Ministry", "Ministarstvo / Министарство")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void looksOnlyAtWords() {
        assertThat(CheckSamples.in("ru")
                        .rich("See https://example.org", "`сopy` [да](https://еxample.org/)")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void doesNotReadPlaceholders() {
        assertThat(CheckSamples.in("ru").plain("{name}", "{имяx}").told(check()))
                .isEmpty();
    }
}
