package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;

class StateCheckTest extends CheckContract {

    @Override
    Check check() {
        return new StateCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.STATE_STALE, CheckRule.STATE_STALE_FINAL);
    }

    @Test
    void tellsOfTranslationsOfWhatTheSourceWas() {
        assertThat(CheckSamples.in("pt")
                        .unit("Do not ask.", "Pergunte.", TranslationState.REVIEWED, "Ask.", Map.of())
                        .told(check()))
                .containsExactly(
                        "state.stale: The source was \"Ask.\" when it was translated, and is \"Do not ask.\" today.");
    }

    @Test
    void aFinalTranslationMustNotBeStale() {
        assertThat(CheckSamples.in("ar")
                        .unit("Do not ask.", "اسأل.", TranslationState.FINAL, "Ask.", Map.of())
                        .told(check()))
                .containsExactly(
                        "state.stale-final: The source was \"Ask.\" when it was translated, and is \"Do not ask.\" today.");
    }

    @Test
    void takesWhatIsCurrent() {
        assertThat(CheckSamples.in("th")
                        .unit("Ask.", "ถาม", TranslationState.FINAL, "Ask.", Map.of())
                        .unit("Ask \nus.", "ถามเรา", TranslationState.DRAFT, "Ask\nus.", Map.of())
                        .told(check()))
                .isEmpty();
    }
}
