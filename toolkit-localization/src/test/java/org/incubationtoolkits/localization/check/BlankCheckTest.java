package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlankCheckTest extends CheckContract {

    @Override
    Check check() {
        return new BlankCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.BLANK_TARGET);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    \u00A0,       U+00A0
                    \u200B,       U+200B
                    \u2060\u00AD, U+2060
                    \uFEFF,       U+FEFF
                    \u200F\u061C, U+200F
                    \u3164,       U+3164
                    \u2800,       U+2800
                    """)
    void tellsOfWordsThatCannotBeSeen(String target, String first) {
        assertThat(CheckSamples.in("ar").plain("Words", target).told(check()))
                .containsExactly("blank.target: There is nothing to be seen in the translation, which begins with "
                        + first + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00A0.", "\u0651", "・", "ा", "\u200Fا", "–", "\uD800"})
    void takesWhateverCanBeSeen(String target) {
        assertThat(CheckSamples.in("ar").plain("Words", target).told(check())).isEmpty();
    }
}
