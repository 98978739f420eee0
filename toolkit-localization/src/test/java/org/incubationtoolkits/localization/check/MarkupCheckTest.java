package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupCheckTest extends CheckContract {

    @Override
    Check check() {
        return new MarkupCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.MARKUP_TAGS, CheckRule.MARKUP_UNSAFE, CheckRule.MARKUP_LINKS, CheckRule.MARKUP_CODE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pt | Ask **why**, then *how*.                | Pergunte *como* e depois **porquê**.
                    ja | Ask **why** now                         | 今すぐ**なぜ**と聞く
                    ar | See [the guide](https://example.org/a)  | انظر [الدليل](https://example.org/a)
                    th | Run `incubate` twice                    | เรียก `incubate` สองครั้ง
                    ru | Snake_case_word & 3 * 4                 | Слово & 3 * 4
                    hi | __Now__                                 | **अब**
                    """)
    void takesTheSameMarkupInAnyOrder(String locale, String source, String target) {
        assertThat(CheckSamples.in(locale).rich(source, target).told(check())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pt | Ask **why**                  | Pergunte porquê               | markup.tags: The translation has 1 fewer "strong (**)" than the source.
                    ar | Ask why                      | اسأل *لماذا*                   | markup.tags: The translation has 1 more "emphasis (*)" than the source.
                    ja | Ask **why**                  | *なぜ*と聞く                    | markup.tags: The translation has 1 fewer "strong (**)", and 1 more "emphasis (*)", than the source.
                    zh | Ask **“why”** now            | 现在问**“为什么”**吧             | markup.tags: The translation has 1 fewer "strong (**)" than the source.
                    th | Ask **why**                  | ถาม ** ทำไม **                 | markup.tags: The translation has 1 fewer "strong (**)" than the source.
                    el | [a](https://example.org/a)   | [α](https://example.org/el/a) | markup.links: The links lead elsewhere than those of the source: without "https://example.org/a", but with "https://example.org/el/a".
                    ru | [a](https://example.org/a) b | а б                           | markup.links: The links lead elsewhere than those of the source: without "https://example.org/a".
                    pt | Run `incubate`               | Execute `incubar`             | markup.code: Code is not that of the source: without "incubate", but with "incubar".
                    ar | Run it                       | شغل `incubate`                | markup.code: Code is not that of the source: with "incubate".
                    hi | Now                          | <b>अब</b>                      | 'markup.unsafe: Rich text may not contain raw HTML "<b>", raw HTML "</b>".'
                    pt | [a](https://example.org/a)   | [a](javascript:alert)         | markup.unsafe: Rich text may not contain an unsafe link "javascript:alert".; markup.links: The links lead elsewhere than those of the source: without "https://example.org/a".
                    pt | Now                          | # Agora                       | markup.unsafe: Rich text may not contain a heading "# Agora".
                    """)
    void tellsOfMarkupThatDiffersOrIsNotAllowed(String locale, String source, String target, String told) {
        assertThat(CheckSamples.in(locale).rich(source, target).told(check())).containsExactly(told.split("; "));
    }

    @Test
    void markupHasNoMeaningInPlainWords() {
        assertThat(CheckSamples.in("pt").plain("5 * 3 * 2 <b>", "5 × 3 `2`").told(check()))
                .isEmpty();
    }
}
