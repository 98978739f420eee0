package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameAsSourceCheckTest extends CheckContract {

    @Override
    Check check() {
        return new SameAsSourceCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.SAME_AS_SOURCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two words",
                "Open Innovation Toolkit",
                "Bloomberg Center for Public Innovation",
                "Creative Commons Attribution 4.0 International",
                "https://example.org/a/long/address/of/words",
                "team@example.org, other@example.org, third@example.org",
                "12 / 34 / 56 / 78",
                "{one} {two} {three} {four}",
                "NESTA DIY Toolkit",
            })
    void takesNamesAddressesCodesAndAWordOrTwo(String words) {
        assertThat(CheckSamples.in("pt").plain(words, words).told(check())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt", "ar", "ja", "ru", "th"})
    void tellsOfWordsThatAreNotTranslated(String locale) {
        assertThat(CheckSamples.in(locale)
                        .plain("Write down your ideas.", "Write down your ideas.")
                        .told(check()))
                .containsExactly(
                        "same.as-source: The translation is the same as the source: \"Write down your ideas.\".");
    }

    @Test
    void countsTheWordsOfSourcesWithoutSpaces() {
        String source = "サービスの対象となる人々";
        TextKey key = TextKey.of("sample.n1");
        KeyedText text = new KeyedText(key, Text.of(source, Locale.JAPANESE), TextFormat.PLAIN);
        CheckedText checked =
                new CheckedText(text, TranslationUnit.of(text, source, TranslationState.TRANSLATED), Locale.FRENCH);

        assertThat(check().findings(new CheckedTexts("sample", Locale.JAPANESE, Locale.FRENCH, List.of(checked))))
                .map(finding -> finding.rule().id())
                .containsExactly("same.as-source");
    }

    @Test
    void takesTheSameWordsInAnotherRegionOfTheLanguage() {
        assertThat(CheckSamples.in("en-GB")
                        .plain("Write down your ideas.", "Write down your ideas.")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void codeInRichTextDoesNotCount() {
        assertThat(CheckSamples.in("pt")
                        .rich("`run this now please` ok", "`run this now please` ok")
                        .told(check()))
                .isEmpty();
    }
}
