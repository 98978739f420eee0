package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.localization.TranslationFile;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;

class CheckedTextsTest {

    private static final TranslationGroup GROUP =
            TranslationGroup.of(CatalogueReader.canonical()).get(1);
    private static final TextKey TITLE = TextKey.of("toolkit.incubation.title");
    private static final TextKey PURPOSE = TextKey.of("toolkit.incubation.purpose");

    @Test
    void areTheTranslatedTextsOfAGroupInTheOrderOfTheSource() {
        CheckedTexts texts = CheckedTexts.of(GROUP, file(Map.of(PURPOSE, "Eesmärk", TITLE, "Pealkiri")));

        assertThat(texts.texts())
                .extracting(CheckedText::key, CheckedText::target)
                .containsExactly(tuple(TITLE, "Pealkiri"), tuple(PURPOSE, "Eesmärk"));
        assertThat(List.of(texts.group(), texts.source(), texts.locale()))
                .containsExactly("incubation", Locale.ENGLISH, Locale.forLanguageTag("et"));
    }

    @Test
    void leaveOutTranslationsOfTextsThatAreGone() {
        TranslationFile file = file(Map.of(TITLE, "Pealkiri"));
        TranslationGroup without = new TranslationGroup(
                GROUP.id(),
                GROUP.source(),
                GROUP.texts().stream().filter(text -> !text.key().equals(TITLE)).toList());

        assertThat(CheckedTexts.of(without, file).texts()).isEmpty();
    }

    private static TranslationFile file(Map<TextKey, String> translations) {
        return GROUP.translated(Locale.forLanguageTag("et"), translations, TranslationState.TRANSLATED);
    }
}
