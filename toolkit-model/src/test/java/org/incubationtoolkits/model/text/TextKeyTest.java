package org.incubationtoolkits.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextKeyTest {

    @ParameterizedTest
    @CsvSource({
        "catalogue.title, catalogue.title",
        "tool.assumption-map.title, tool.assumption-map",
        "tool.assumption-map.canvas.blocks.beliefs.title, tool.assumption-map",
        "a, a"
    })
    void beginsWithItsItem(String value, String item) {
        assertThat(TextKey.of(value).item()).isEqualTo(item);
        assertThat(TextKey.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "A", "a.B", "a.1", "a b", "a/b", "a.b\n", "ä.b", "a.-b"})
    void refusesWhatIsNotIdsJoinedByDots(String value) {
        assertThat(TextKey.isValid(value)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextKey.of(value))
                .withMessage("key must be ids joined by dots, is \"" + value + "\"");
    }

    @Test
    void hasAtMostTwoHundredCharacters() {
        assertThat(TextKey.isValid("a." + "b.".repeat(98) + "cd")).isTrue();
        assertThat(TextKey.isValid("a." + "b.".repeat(98) + "cde")).isFalse();
        assertThat(TextKey.isValid("a.".repeat(1_000_000))).isFalse();
    }

    @Test
    void isOrderedByItsCharacters() {
        assertThat(TextKey.of("a-b.a")).isLessThan(TextKey.of("a.a")).isLessThan(TextKey.of("b"));
    }
}
