package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.text.TextKey;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/reference/translations.md} are true. */
class TranslationsPageTest {

    @Test
    void theFileIsInCanonicalForm() throws IOException {
        String yaml = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(page())
                .results()
                .map(block -> block.group(1))
                .findFirst()
                .orElseThrow();
        Locale locale = Locale.forLanguageTag("pt-AO");
        TranslationUnit unit = Translations.read(
                        CatalogueFiles.of(Map.of("translations/incubation.pt-AO.yaml", yaml)),
                        List.of("incubation"),
                        List.of(locale))
                .orThrow()
                .find(locale, TextKey.of("tool.assumption-map.canvas.blocks.desirable.title"))
                .orElseThrow();

        assertThat(new TranslationFile("incubation", new SourceVersion(Locale.ENGLISH, "1.0.0"), locale, List.of(unit))
                        .yaml())
                .isEqualTo(yaml);
    }

    @Test
    void theChainsAreThoseThatAreTried() throws IOException {
        List<String> documented = Pattern.compile("^\\| `([^`→]+)` \\| `([^`]+→[^`]+)` \\|", Pattern.MULTILINE)
                .matcher(page())
                .results()
                .map(row -> row.group(2))
                .toList();

        assertThat(documented)
                .hasSizeGreaterThan(8)
                .allSatisfy(chain -> assertThat(LocaleChain.of(
                                Locale.forLanguageTag(chain.substring(0, chain.indexOf(' '))), Locale.ENGLISH))
                        .hasToString(chain));
    }

    @Test
    void theStatesAreAllThereAre() throws IOException {
        List<String> documented = Pattern.compile("^\\| `([a-z]+)` \\| [A-Za-z]", Pattern.MULTILINE)
                .matcher(page().substring(page().indexOf("## States")))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(documented).containsExactly("machine", "draft", "translated", "reviewed", "final");
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/reference/translations.md"));
    }
}
