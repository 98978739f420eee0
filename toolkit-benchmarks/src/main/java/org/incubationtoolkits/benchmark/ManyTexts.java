package org.incubationtoolkits.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.localization.TranslationFile;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.incubationtoolkits.localization.Translations;

/**
 * The texts of the canonical catalogue, over and over under other keys until there are as many as wanted, and as real as those:
 * of their lengths, with their markup, and with their translations.
 *
 * @param group all texts
 * @param file the translations; every text has one
 */
record ManyTexts(TranslationGroup group, TranslationFile file) {

    static final Locale LOCALE = Locale.forLanguageTag("et");

    static ManyTexts of(int count) throws IOException {
        Catalogue catalogue = CatalogueReader.canonical();
        Translations translations = Translations.of(catalogue, CatalogueFiles.bundled(), List.of(LOCALE))
                .orThrow();
        List<KeyedText> known = TranslationGroup.of(catalogue).stream()
                .flatMap(group -> group.texts().stream())
                .filter(text -> text.key().value().length() < 180)
                .filter(text -> translations.find(LOCALE, text.key()).isPresent())
                .toList();
        List<KeyedText> texts = new ArrayList<>();
        List<TranslationUnit> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            KeyedText text = renamed(known.get(i % known.size()), i / known.size());
            texts.add(text);
            units.add(unit(text, translations.find(LOCALE, known.get(i % known.size()).key())));
        }
        TranslationGroup group = new TranslationGroup(
                "many", TranslationGroup.of(catalogue).get(0).source(), texts);
        return new ManyTexts(group, new TranslationFile("many", group.source(), LOCALE, units));
    }

    private static KeyedText renamed(KeyedText text, int round) {
        String key = text.key().value().replaceFirst("\\.", ".r" + round + "-");
        String words = text.text().words() + (round == 0 ? "" : " " + round);
        return new KeyedText(TextKey.of(key), Text.of(words, text.text().language()), text.format(), Optional.empty());
    }

    private static TranslationUnit unit(KeyedText text, Optional<TranslationUnit> translation) {
        return TranslationUnit.of(text, translation.orElseThrow().text(), TranslationState.TRANSLATED);
    }
}
