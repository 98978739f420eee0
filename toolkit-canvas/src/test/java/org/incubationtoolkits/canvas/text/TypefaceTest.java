package org.incubationtoolkits.canvas.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypefaceTest {

    private static final Typeface FACE = Typeface.notoSans();

    /** Widths as Chromium measures them with the typefaces that the site ships. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            A,       0.639
            Hi,      0.999
            ß,       0.631
            Ω,       0.717
            Ж,       0.905
            ب,       0.993
            ببب,     1.705
            لا,      0.582
            السلام,  2.431
            ه,       0.672
            هذه,     1.511
            وحده,    1.973
            نفعله,   2.071
            ره,      0.732
            لاه,     0.987
            رلا,     0.924
            زيارة,   1.659
            中文,     2.000
            """)
    void measuresWords(String text, double ems) {
        assertThat(FACE.measure(text, Weight.REGULAR)).isCloseTo(ems, within(0.0005));
    }

    @Test
    void kernsPairsOfOneScript() {
        assertThat(FACE.measure("To", Weight.REGULAR))
                .isLessThan(FACE.measure("T", Weight.REGULAR) + FACE.measure("o", Weight.REGULAR));
        assertThat(FACE.measure("TЖ", Weight.REGULAR))
                .isEqualTo(FACE.measure("T", Weight.REGULAR) + FACE.measure("Ж", Weight.REGULAR));
    }

    /** What is left out, such as the places of marks, is less than two percent of a line in Chromium. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which exact words stand in the way, and where are they written? | 30.320
            Täpsed sõnad ja tähtajad: kes, mida, millal?                    | 20.175
            من يقرر في كل خطوة من الطريق؟                                   | 13.243
            """)
    void isNearWhatABrowserMeasures(String text, double ems) {
        assertThat(FACE.measure(text, Weight.REGULAR)).isCloseTo(ems, withPercentage(2));
    }

    @Test
    void boldIsWider() {
        assertThat(FACE.measure("Regulatory", Weight.BOLD)).isGreaterThan(FACE.measure("Regulatory", Weight.REGULAR));
    }

    @Test
    void marksTakeNoRoom() {
        assertThat(FACE.measure("مُحَمَّد", Weight.REGULAR)).isEqualTo(FACE.measure("محمد", Weight.REGULAR));
        assertThat(FACE.measure("عدَّهُ", Weight.REGULAR)).isEqualTo(FACE.measure("عده", Weight.REGULAR));
        assertThat(FACE.measure("e\u0301", Weight.REGULAR)).isEqualTo(FACE.measure("e", Weight.REGULAR));
        assertThat(FACE.measure("\u200e\u2066a\u2069", Weight.REGULAR)).isEqualTo(FACE.measure("a", Weight.REGULAR));
    }

    @Test
    void saysWhatItEstimates() {
        assertThat(FACE.covers("Õige mõõt, μέτρο, мера, قياس, 尺寸 — 10 €")).isTrue();
        assertThat(FACE.covers("माप")).isFalse();
        assertThat(FACE.measure("माप", Weight.REGULAR)).isPositive();
    }
}
