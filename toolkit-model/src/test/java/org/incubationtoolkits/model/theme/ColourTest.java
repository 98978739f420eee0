package org.incubationtoolkits.model.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#ffffff, #ffffff, 1",
        "#767676, #ffffff, 4.54",
        "#777777, #ffffff, 4.48",
        "#959595, #ffffff, 2.99",
        "#949494, #ffffff, 3.03",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffffff, 8.59",
        "#ffff00, #ffffff, 1.07"
    })
    void hasTheContrastOfWcag(String one, String other, double ratio) {
        assertThat(Colour.of(one).contrast(Colour.of(other))).isCloseTo(ratio, within(0.006));
        assertThat(Colour.of(other).contrast(Colour.of(one))).isCloseTo(ratio, within(0.006));
    }

    @ParameterizedTest
    @CsvSource({"#000000, 0", "#ff0000, 0.2126", "#00ff00, 0.7152", "#0000ff, 0.0722", "#ffffff, 1"})
    void hasTheLuminanceOfWcag(String colour, double luminance) {
        assertThat(Colour.of(colour).luminance()).isCloseTo(luminance, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#0b53456", "0b5345", "#0b534g", "#0b5345;", "#0b5345\n", "#٠b5345"})
    void takesNothingButSixHexadecimalDigits(String text) {
        assertThat(Colour.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Colour.of(text))
                .withMessage("text must be # and six hexadecimal digits, is \"" + text + "\"");
    }

    @Test
    void isWrittenInLowerCaseWithAllDigits() {
        assertThat(Colour.of("#00ABcd")).hasToString("#00abcd");
    }

    @Test
    void hasTwentyFourBits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Colour(0x1000000))
                .withMessage("rgb must be 0 to 16777215, is 16777216");
    }
}
