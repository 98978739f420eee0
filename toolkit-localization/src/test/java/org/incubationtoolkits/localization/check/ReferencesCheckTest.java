package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferencesCheckTest extends CheckContract {

    @Override
    Check check() {
        return new ReferencesCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.DATES_LEGAL_REF);
    }

    @Test
    void tellsWhatIsNotReferredToAnyMore() {
        assertThat(CheckSamples.in("pt")
                        .plain("Regulation (EU) 2016/679", "Regulamento (UE) 2016/697")
                        .told(check()))
                .containsExactly(
                        "dates.legal-ref: The source has the reference \"2016/679\", the translation \"2016/697\".");
        assertThat(CheckSamples.in("pt").plain("Law 22/11", "Lei 22").told(check()))
                .containsExactly("dates.legal-ref: The source has the reference \"22/11\", the translation has not.");
        assertThat(CheckSamples.in("de")
                        .plain("See § 12 and Art. 5.", "Siehe § 13 und Art. 5.")
                        .told(check()))
                .containsExactly("dates.legal-ref: The source has the reference \"§ 12\", the translation \"§ 13\".");
        assertThat(CheckSamples.in("ar").plain("Law 22/11", "القانون ٢٢/١٢").told(check()))
                .containsExactly("dates.legal-ref: The source has the reference \"22/11\", the translation \"22/12\".");
        assertThat(CheckSamples.in("el")
                        .plain("Until 2026-03-01", "Έως 2026-03-02")
                        .told(check()))
                .containsExactly(
                        "dates.legal-ref: The source has the reference \"2026-03-01\", the translation \"2026-03-02\".");
        assertThat(CheckSamples.in("ja").plain("Article 5", "第6条").told(check()))
                .containsExactly(
                        "dates.legal-ref: The source has the reference \"Article 5\", the translation has not.");
    }

    @Test
    void takesTheSameReferenceInOtherWords() {
        assertThat(CheckSamples.in("pt")
                        .plain("Regulation (EU) 2016/679", "Regulamento (UE) 2016/679")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ar").plain("Law 22/11", "القانون رقم ٢٢/١١").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ja")
                        .plain("Article 5 of Directive 95/46/EC", "指令95／46／ECの第５条")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("et")
                        .plain("§ 12, until 2026-03-01", "paragrahv 12, kuni 1. märtsini 2026")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("hi").plain("Article 5", "अनुच्छेद ५").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ru")
                        .plain("Until 2026-03-01", "до 01.03.2026")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void leavesSeasonsAndHalvesAlone() {
        assertThat(CheckSamples.in("pt").plain("2023/24", "2023–2024").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("de").plain("50/50", "halb und halb").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("fr")
                        .plain("1/2 and 24/7", "la moitié, toujours")
                        .told(check()))
                .isEmpty();
    }
}
