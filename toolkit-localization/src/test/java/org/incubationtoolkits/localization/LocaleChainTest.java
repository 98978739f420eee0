package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleChainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pt-AO                 | pt-AO → pt-PT → pt → en
            pt-BR                 | pt-BR → pt → en
            zh-HK                 | zh-HK → zh-Hant-HK → zh-Hant → en
            zh-MO                 | zh-MO → zh-Hant-MO → zh-Hant-HK → zh-Hant → en
            zh-SG                 | zh-SG → zh → en
            zh-TW                 | zh-TW → zh-Hant-TW → zh-Hant → en
            zh-Hans-CN            | zh-Hans-CN → zh-Hans → zh → en
            es-MX                 | es-MX → es-419 → es → en
            es-GQ                 | es-GQ → es → en
            en-KE                 | en-KE → en-001 → en
            en-AT                 | en-AT → en-150 → en-001 → en
            sr-ME                 | sr-ME → sr-Latn-ME → sr-Latn → en
            sr-Cyrl-BA            | sr-Cyrl-BA → sr-Cyrl → sr → en
            pa-PK                 | pa-PK → pa-Arab-PK → pa-Arab → en
            uz-AF                 | uz-AF → uz-Arab-AF → uz-Arab → en
            az-Arab-IR            | az-Arab-IR → az-Arab → en
            hi-Latn               | hi-Latn → en
            nb                    | nb → en
            no-NO                 | no-NO → no → en
            ht                    | ht → en
            sh                    | sr-Latn → en
            mo                    | ro → en
            mo-MD                 | ro-MD → ro → en
            iw-IL                 | he-IL → he → en
            in                    | id → en
            tl                    | fil → en
            de-CH-1996            | de-CH-1996 → de-CH → de → en
            zh-HK-x-formal        | zh-HK → zh-Hant-HK → zh-Hant → en
            sl-rozaj-biske-1994   | sl-1994-biske-rozaj → sl-1994-biske → sl-1994 → sl → en
            ar-u-nu-latn          | ar → en
            th-TH-u-nu-thai       | th-TH → th → en
            pt-PT-t-en-x-anything | pt-PT → pt → en
            en                    | en
            en-u-ca-buddhist      | en
            xx                    | xx → en
            """)
    void goesFromTheWantedLocaleByTheParentsOfCldrToTheSource(String wanted, String chain) {
        assertThat(LocaleChain.of(tag(wanted), Locale.ENGLISH)).hasToString(chain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB | en-GB | en-GB
            en-AU | en-001 | en-AU → en-001
            en-GB | en-US | en-GB → en-001 → en → en-US
            pt-BR | pt-PT | pt-BR → pt → pt-PT
            et    | sh    | et → sr-Latn
            sr-ME | sh    | sr-ME → sr-Latn-ME → sr-Latn
            """)
    void endsWhereItMeetsTheSource(String wanted, String source, String chain) {
        assertThat(LocaleChain.of(tag(wanted), tag(source))).hasToString(chain);
    }

    @Test
    void followsTheProjectRatherThanCldrAndIntoAnotherLanguage() {
        Map<Locale, Locale> parents = Map.of(tag("ht"), tag("fr-HT"), tag("pt-AO"), tag("pt"), tag("iw"), tag("ar"));

        assertThat(LocaleChain.of(tag("ht"), Locale.ENGLISH, parents)).hasToString("ht → fr-HT → fr → en");
        assertThat(LocaleChain.of(tag("pt-AO"), Locale.ENGLISH, parents)).hasToString("pt-AO → pt → en");
        assertThat(LocaleChain.of(tag("he-IL"), Locale.ENGLISH, parents)).hasToString("he-IL → he → ar → en");
    }

    @Test
    void triesNoLocaleTwiceWhereTheParentsOfAProjectGoRound() {
        Map<Locale, Locale> parents = Map.of(tag("fr"), tag("oc"), tag("oc"), tag("fr"));

        assertThat(LocaleChain.of(tag("fr-FR"), Locale.ENGLISH, parents)).hasToString("fr-FR → fr → oc → en");
    }

    @Test
    void tellsTheLocalesOfTranslationsFromTheSource() {
        assertThat(LocaleChain.of(tag("pt-PT"), Locale.ENGLISH).translated()).containsExactly(tag("pt-PT"), tag("pt"));
        assertThat(LocaleChain.of(Locale.ENGLISH, Locale.ENGLISH).translated()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "und-PT", "x-klingon"})
    void refusesALocaleWithoutALanguage(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocaleChain.of(tag(tag), Locale.ENGLISH))
                .withMessage("locale must name a language, is \"" + tag + "\"");
    }

    @Test
    void refusesNoLocaleAndALocaleThatIsThereTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocaleChain(List.of()))
                .withMessage("locales must be at least one, and none twice, are []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocaleChain(List.of(tag("pt"), tag("pt"))))
                .withMessage("locales must be at least one, and none twice, are [pt, pt]");
    }

    private static Locale tag(String tag) {
        return Locale.forLanguageTag(tag);
    }
}
