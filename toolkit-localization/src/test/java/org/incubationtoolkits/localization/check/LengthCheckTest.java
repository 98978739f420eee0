package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthCheckTest extends CheckContract {

    @Override
    Check check() {
        return new LengthCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.LENGTH_MAX, CheckRule.LENGTH_SOURCE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pt | Short | dezcaracte
                    hi | Short | नमस्तेनमस्तेनमस्ते
                    th | Short | กำลังกำลัง
                    ar | Short | عَرَبِيٌّعَرَبِي
                    ja | Short | 十文字までの短い文章
                    ru | Short | 👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧
                    """)
    void countsWhatPeopleSeeAsOneCharacter(String locale, String source, String target) {
        assertThat(CheckSamples.in(locale).limited(10, source, target).told(check()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pt | onzecaracte  | length.max: The translation has 11 characters, but may have at most 10.
                    ru | Одиннадцать  | length.max: The translation has 11 characters, but may have at most 10.
                    el | ε\u0301εεεεεεεεεε | length.max: The translation has 11 characters (12 as tools count them), but may have at most 10.
                    ja | 十一文字もある長い文章 | length.max: The translation has 11 characters, but may have at most 10.
                    """)
    void tellsOfTranslationsThatAreTooLong(String locale, String target, String told) {
        assertThat(CheckSamples.in(locale).limited(10, "Short", target).told(check()))
                .containsExactly(told);
    }

    @Test
    void tellsBothLengthsAndHowMuchIsTooMuch() {
        assertThat(CheckSamples.in("ru").limited(2, "A", "👩‍👩‍👧é\u0301а").findings(check()))
                .extracting(Finding::message, Finding::hint)
                .containsExactly(tuple(
                        "The translation has 3 characters (8 as tools count them), but may have at most 2.",
                        "Shorten it by 1."));
    }

    @Test
    void tellsOfSourcesThatLeaveNoRoom() {
        assertThat(CheckSamples.in("ja")
                        .limited(20, "Seventeen letters", "十七")
                        .limited(20, "Eighteen  letters.", "十八")
                        .told(check()))
                .containsExactly("length.source-85: The source has 18 characters of 20, which leaves little room for"
                        + " translations: more than 17.");
    }
}
