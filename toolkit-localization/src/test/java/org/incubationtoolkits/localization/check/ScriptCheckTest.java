package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptCheckTest extends CheckContract {

    @Override
    Check check() {
        return new ScriptCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.LANGUAGE_WRONG_SCRIPT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pt      | Ideas of OECD        | Ideias da OCDE
                    ar      | The OECD Observatory | مرصد OECD Observatory
                    ar      | Observatory          | Observatory
                    ja      | Service design       | サービスのデザイン
                    ja      | Government           | 政府
                    ko      | Government innovation| 정부 革新
                    zh      | Government           | 政府机构的服务
                    zh-Hant | Government services  | 政府機構的服務與創新
                    zh-HK   | Government services  | 政府機構的服務與創新
                    sr      | Ideas                | Идеје и предлози
                    sr-Latn | Ideas                | Ideje i predlozi
                    az-Arab | Ideas                | فیکیرلر
                    th      | Ideas                | ความคิดเห็น
                    hi      | Ideas                | विचारों की सूची
                    el      | Ideas, 10 km         | Ιδέες, 10 χλμ
                    und     | Ideas                | Идеје и предлози
                    tlh     | Ideas                | Идеје и предлози
                    ru      | The limit            | 25 кг (kg)
                    ru      | Unit                 | kWh
                    """)
    void takesTheScriptOfTheLanguage(String locale, String source, String target) {
        assertThat(CheckSamples.in(locale).plain(source, target).told(check())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ar      | Ideias e propostas       | Latin           | Arab
                    ru      | Ideias e propostas       | Latin           | Cyrl
                    pt      | Идеје и предлози         | Cyrillic        | Latn
                    sr-Latn | Идеје и предлози         | Cyrillic        | Latn
                    sr      | Ideje i predlozi         | Latin           | Cyrl
                    el      | Идеје и предлози         | Cyrillic        | Grek
                    ja      | 정부 혁신 도구 모음         | Hangul          | Jpan
                    ko      | サービスのデザイン           | Katakana        | Kore
                    th      | विचारों की सूची             | Devanagari      | Thai
                    hi      | ความคิดเห็นทั้งหมด          | Thai            | Deva
                    zh      | 政府機構的服務與創新         | Traditional Han | Hans
                    zh-Hant | 政府机构的服务与创新         | Simplified Han  | Hant
                    """)
    void tellsOfWordsInAnotherScript(String locale, String target, String other, String expected) {
        assertThat(CheckSamples.in(locale).plain("Ideas", target).told(check()))
                .containsExactly("language.wrong-script: The translation is in the script \"" + other + "\", but \""
                        + locale + "\" is written in \"" + expected + "\": \"" + target + "\".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Run `incubate --all`                   | شغل `incubate --everything`
                    [Guide](https://example.org/guide)     | [دليل](https://example.org/long/guide/of/words)
                    """)
    void codeAndAddressesDoNotCount(String source, String target) {
        assertThat(CheckSamples.in("ar").rich(source, target).told(check())).isEmpty();
    }
}
