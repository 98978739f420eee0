package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthRatioCheckTest extends CheckContract {

    @Override
    Check check() {
        return new LengthRatioCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.LENGTH_RATIO);
    }

    private static final String SOURCE =
            "Write down what you believe about the people you serve, and how you would find out.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pt | Escreva o que acredita sobre as pessoas que serve, e como poderia descobrir se é verdade.
                    et | Pane kirja, mida usute inimestest, keda teenite, ja kuidas seda teada saada.
                    zh | 写下你对服务对象的看法，以及如何验证。
                    ja | サービスの対象となる人々について信じていることと、その確かめ方を書き出してください。
                    ko | 여러분이 봉사하는 사람들에 대해 믿는 것과 그것을 어떻게 알아낼지 적어 보세요.
                    ar | اكتب ما تعتقده عن الناس الذين تخدمهم، وكيف يمكنك أن تكتشف ذلك.
                    th | เขียนสิ่งที่คุณเชื่อเกี่ยวกับผู้คนที่คุณให้บริการ และวิธีที่คุณจะค้นหาคำตอบ
                    hi | लिखें कि आप जिन लोगों की सेवा करते हैं उनके बारे में क्या मानते हैं और कैसे पता करेंगे।
                    el | Γράψτε τι πιστεύετε για τους ανθρώπους που εξυπηρετείτε και πώς θα το μαθαίνατε.
                    """)
    void takesTranslationsOfTheUsualLength(String locale, String target) {
        assertThat(CheckSamples.in(locale).plain(SOURCE, target).told(check())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pt | Escreva.  | length.ratio: The translation has 8 characters of words, but 27 to 198 could be expected of a source with 83.
                    ar | اكتب.     | length.ratio: The translation has 5 characters of words, but 18 to 164 could be expected of a source with 83.
                    ru | Запишите. | length.ratio: The translation has 9 characters of words, but 27 to 198 could be expected of a source with 83.
                    """)
    void tellsOfTranslationsThatLostASentence(String locale, String target, String told) {
        assertThat(CheckSamples.in(locale).plain(SOURCE, target).told(check())).containsExactly(told);
    }

    @Test
    void tellsOfTranslationsThatGainedOne() {
        assertThat(CheckSamples.in("ja").plain(SOURCE, "長い文章です。".repeat(20)).rules(check()))
                .containsExactly("length.ratio");
    }

    @Test
    void expectsNothingOfShortTextsAndOfWhatCannotBeSeen() {
        assertThat(CheckSamples.in("pt")
                        .plain("Twenty characters it", "Vinte")
                        .plain("Tools", "Ferramentas e instrumentos de trabalho")
                        .plain(SOURCE, "\u200B")
                        .message("{n, plural, one {# tool here} other {# tools here}}", "{n}")
                        .told(check()))
                .isEmpty();
    }
}
