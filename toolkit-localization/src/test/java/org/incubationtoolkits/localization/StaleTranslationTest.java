package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.io.CatalogueWriter;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;

/** A source text of the canonical catalogue changes, and changes back. */
class StaleTranslationTest {

    private static final Locale PT = Locale.forLanguageTag("pt");
    private static final TextKey CHANGED = TextKey.of("tool.assumption-map.title");

    @Test
    void exactlyTheTranslationOfTheChangedTextIsStaleUntilTheTextIsAsItWas() throws IOException {
        SortedMap<String, String> files = new TreeMap<>(CatalogueWriter.write(CatalogueReader.canonical()));
        files.putAll(allTranslated(CatalogueReader.canonical()));
        String tool = "toolkits/incubation/tools/assumption-map.yaml";
        String before = files.getOrDefault(tool, "");

        assertThat(stale(files)).isEmpty();

        files.put(tool, before.replaceFirst("\ntitle: .*", "\ntitle: Map of assumptions and doubts"));
        assertThat(stale(files))
                .containsExactly(Map.entry(CHANGED, new Text("[Assumption map]", PT, TranslationState.REVIEWED, true)));

        files.put(tool, before);
        assertThat(stale(files)).isEmpty();
    }

    /** Every text in brackets, as if that were another language. */
    private static Map<String, String> allTranslated(Catalogue catalogue) {
        return TranslationGroup.of(catalogue).stream()
                .map(group -> group.translated(
                        PT,
                        group.texts().stream()
                                .collect(Collectors.toMap(KeyedText::key, text -> "[" + text.text() + "]")),
                        TranslationState.REVIEWED))
                .collect(Collectors.toMap(TranslationFile::name, TranslationFile::yaml));
    }

    /** The texts of the Portuguese edition that are marked as stale; all others are there, and current. */
    private static List<Map.Entry<TextKey, Text>> stale(Map<String, String> contents) throws IOException {
        CatalogueFiles files = CatalogueFiles.of(contents);
        Catalogue catalogue = CatalogueReader.read(files).orThrow();
        Translations translations =
                Translations.of(catalogue, files, List.of(PT)).orThrow();
        List<Map.Entry<TextKey, Text>> stale = new ArrayList<>();
        Localizer.of(translations, catalogue.languages(), PT)
                .localize(catalogue)
                .mapTexts((key, text, format) -> {
                    assertThat(text.words()).as(key.value()).startsWith("[").endsWith("]");
                    if (text.stale()) {
                        stale.add(Map.entry(key, text));
                    }
                    return text;
                });
        return stale;
    }
}
