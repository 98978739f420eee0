package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.io.CatalogueWriter;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;

/** A text that was renamed keeps its translation. */
class RenamedTextsTest {

    private static final Locale ESTONIAN = Locale.forLanguageTag("et");

    @Test
    void aTranslationFollowsAnItemAndABlockThatWereRenamed() throws IOException {
        Catalogue catalogue = CatalogueReader.canonical();
        TextKey title = TextKey.of("tool.assumption-map.title");
        TextKey step = catalogue
                .tools()
                .filter(tool -> tool.id().value().equals("assumption-map"))
                .map(tool -> TextKey.of(
                        "tool.assumption-map.steps." + tool.steps().get(0).id() + ".title"))
                .findFirst()
                .orElseThrow();
        TranslationFile file = TranslationGroup.of(catalogue).stream()
                .filter(group -> group.id().equals("incubation"))
                .findFirst()
                .orElseThrow()
                .translated(
                        ESTONIAN, Map.of(title, "Eelduste kaart", step, "Esimene samm"), TranslationState.TRANSLATED);
        String stepId = step.value().split("\\.")[3];

        SortedMap<String, String> files = CatalogueWriter.write(catalogue);
        String tool = files.remove("toolkits/incubation/tools/assumption-map.yaml");
        files.put(
                "toolkits/incubation/tools/belief-map.yaml",
                tool.replaceFirst("id: assumption-map\n", "id: belief-map\nformerly:\n  - assumption-map\n")
                        .replaceFirst(
                                "- id: " + stepId + "\n", "- id: opening\n    formerly:\n      - " + stepId + "\n"));
        files.replaceAll((name, content) -> content.replaceAll("(?m)^( *- )assumption-map$", "$1belief-map"));
        files.computeIfPresent(
                "toolkits/incubation/tools/belief-map.yaml",
                (name, content) -> content.replaceFirst("formerly:\n  - belief-map", "formerly:\n  - assumption-map"));
        files.put(file.name(), file.yaml());
        CatalogueFiles renamed = CatalogueFiles.of(files);

        Result<Translations> translations =
                Translations.of(CatalogueReader.read(renamed).orThrow(), renamed, List.of(ESTONIAN));

        assertThat(translations.problems()).isEmpty();
        assertThat(translations.orThrow().find(ESTONIAN, TextKey.of("tool.belief-map.title")))
                .map(TranslationUnit::text)
                .contains("Eelduste kaart");
        assertThat(translations.orThrow().find(ESTONIAN, TextKey.of("tool.belief-map.steps.opening.title")))
                .map(TranslationUnit::text)
                .contains("Esimene samm");
    }
}
