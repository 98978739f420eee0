package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceHashTest {

    @Test
    void isTheBeginningOfTheSha256OfTheText() {
        // printf 'Name the problem.\n\nIn one sentence.' | sha256sum
        assertThat(SourceHash.of("Name the problem.\n\nIn one sentence.")).hasToString("h1:3ae1b4ac86c96655");
    }

    @Test
    void doesNotSeeLineEndsTrailingSpaceAndUnicodeForm() {
        assertThat(SourceHash.of("caf\u00e9\n\nau  lait\n"))
                .isEqualTo(SourceHash.of("cafe\u0301 \t\r\n \r\nau  lait\r\n"))
                .isEqualTo(SourceHash.of("caf\u00e9\r\rau  lait\u2003\r"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ask the users", "Ask the users!", "ask the users.", "Ask  the users.", " Ask the users.", ""})
    void seesEveryOtherDifference(String other) {
        assertThat(SourceHash.of(other)).isNotEqualTo(SourceHash.of("Ask the users."));
    }

    @Test
    void isWrittenWithItsAlgorithm() {
        assertThat(new SourceHash("h1:3f9a0c11d2e4b587")).hasToString("h1:3f9a0c11d2e4b587");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceHash("h1:3F9A0C11D2E4B587"))
                .withMessage("hash must match h1:[0-9a-f]{16}, is \"h1:3F9A0C11D2E4B587\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "h1:",
                "3f9a0c11d2e4b587",
                "h2:3f9a0c11d2e4b587",
                "h1:3f9a0c11d2e4b5870",
                "h1:3f9a0c11d2e4b58g"
            })
    void isNotValidInAnyOtherForm(String value) {
        assertThat(SourceHash.isValid(value)).isFalse();
    }
}
