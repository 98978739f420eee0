package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SameTargetCheckTest extends CheckContract {

    @Override
    Check check() {
        return new SameTargetCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.CONSISTENCY_SAME_TARGET);
    }

    @Test
    void tellsOfDifferentSourcesWithOneTranslation() {
        assertThat(CheckSamples.in("pt")
                        .plain("Open the sheet now", "Abra já a folha")
                        .plain("Close the sheet now", "Abra já a folha")
                        .told(check()))
                .containsExactly(
                        "consistency.same-target: \"Close the sheet now\" and \"Open the sheet now\" at sample.n1 are both"
                                + " translated as \"Abra já a folha\".");
    }

    @Test
    void comparesInEveryScript() {
        assertThat(CheckSamples.in("he")
                        .plain("Open it now", "פתחו את זה עכשיו")
                        .plain("Do it", "פתחו את זה עכשיו")
                        .rules(check()))
                .containsExactly("consistency.same-target");
        assertThat(CheckSamples.in("zh-Hant")
                        .plain("Open it", "現在請打開這一張工作表")
                        .plain("Do it", "現在請打開這一張工作表")
                        .rules(check()))
                .containsExactly("consistency.same-target");
    }

    @Test
    void takesShortTextsAndSourcesThatDifferOnlyInMarks() {
        assertThat(CheckSamples.in("pt")
                        .plain("Start", "Início")
                        .plain("Home", "Início")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("pt")
                        .plain("Open the map", "Abra o mapa")
                        .plain("Open the map.", "Abra o mapa")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void leavesChoicesToTheirOwnCheck() {
        assertThat(CheckSamples.in("pt")
                        .keyed("assessment.a.questions.q.options.one.text", "Once a year", "De vez em quando")
                        .keyed("assessment.a.questions.q.options.two.text", "Now and then", "De vez em quando")
                        .told(check()))
                .isEmpty();
    }
}
