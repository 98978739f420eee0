package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SameSourceCheckTest extends CheckContract {

    @Override
    Check check() {
        return new SameSourceCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.CONSISTENCY_SAME_SOURCE);
    }

    @Test
    void tellsOfEachTranslationThatIsNotTheFirst() {
        assertThat(CheckSamples.in("pt")
                        .plain("Open", "Abrir")
                        .plain("Open", "Abrir")
                        .plain("Open", "Aberto")
                        .told(check()))
                .containsExactly(
                        "consistency.same-source: The source \"Open\" is translated as \"Aberto\" here and as \"Abrir\""
                                + " at sample.n1.");
    }

    @Test
    void comparesInEveryScript() {
        assertThat(CheckSamples.in("ar")
                        .plain("Open", "افتح")
                        .plain("Open", "مفتوح")
                        .rules(check()))
                .containsExactly("consistency.same-source");
        assertThat(CheckSamples.in("ja")
                        .plain("Open", "開く")
                        .plain("Open", "開いた")
                        .rules(check()))
                .containsExactly("consistency.same-source");
    }

    @Test
    void doesNotCompareTextsOfDifferentFormats() {
        assertThat(CheckSamples.in("pt")
                        .plain("Open", "Abrir")
                        .rich("Open", "Aberto")
                        .told(check()))
                .isEmpty();
    }
}
