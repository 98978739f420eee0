package org.incubationtoolkits.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar",
                "ar-EG",
                "ar-u-nu-latn",
                "arb",
                "arz",
                "he",
                "he-IL",
                "iw",
                "yi",
                "ji",
                "fa",
                "fa-AF",
                "pes",
                "prs-Arab",
                "ur",
                "ps",
                "ckb",
                "sd",
                "sd-PK",
                "ug",
                "ug-CN",
                "dv",
                "syr",
                "nqo",
                "ks",
                "lrc",
                "azb",
                "az-IR",
                "ku-IQ",
                "pa-PK",
                "uz-AF",
                "kk-CN",
                "az-Arab",
                "ku-Arab",
                "pa-Arab",
                "ms-Arab",
                "ha-Arab",
                "en-Arab",
                "ff-Adlm",
                "de-Hebr",
                "und-Thaa"
            })
    void isRightToLeft(String tag) {
        assertThat(Direction.of(Locale.forLanguageTag(tag))).isEqualTo(Direction.RIGHT_TO_LEFT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "et", "pt-PT", "tr", "az", "az-AZ", "ku", "ku-TR", "pa", "pa-IN", "uz", "uz-UZ", "kk", "ha", "ms",
                "sd-IN", "sd-Deva", "ug-KZ", "ug-Cyrl", "ar-Latn", "fa-Latn", "he-Latn", "ur-Deva", "ff", "zh-Hant",
                "ja", "mn-Mong", "und", "zxx", "en-IL", "fr-DZ", "en-x-ar"
            })
    void isLeftToRight(String tag) {
        assertThat(Direction.of(Locale.forLanguageTag(tag))).isEqualTo(Direction.LEFT_TO_RIGHT);
    }

    @ParameterizedTest
    @CsvSource({"LEFT_TO_RIGHT, ltr", "RIGHT_TO_LEFT, rtl"})
    void hasTheWordOfHtml(Direction direction, String value) {
        assertThat(direction.value()).isEqualTo(value);
    }

    @Test
    void theRootLocaleIsLeftToRight() {
        assertThat(Direction.of(Locale.ROOT)).isEqualTo(Direction.LEFT_TO_RIGHT);
    }
}
