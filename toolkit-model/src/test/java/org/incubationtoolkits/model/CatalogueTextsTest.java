package org.incubationtoolkits.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.io.CatalogueWriter;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextKey;
import org.junit.jupiter.api.Test;

/** Every text has a key made of ids, and nothing that is not an id changes it. */
class CatalogueTextsTest {

    private static final Catalogue CATALOGUE = CatalogueReader.canonical();

    private static List<TextKey> keys(Catalogue catalogue) {
        List<TextKey> keys = new ArrayList<>();
        catalogue.mapTexts((key, text, format) -> {
            keys.add(key);
            return text;
        });
        return keys;
    }

    @Test
    void everyTextIsAskedForOnce() {
        assertThat(keys(CATALOGUE)).hasSizeGreaterThan(1_500).doesNotHaveDuplicates();
    }

    @Test
    void theTextsOfItemsAreThoseOfTheCatalogue() {
        List<TextKey> ofItems = Stream.concat(
                        CATALOGUE.texts().stream(), CATALOGUE.items().flatMap(item -> item.texts().stream()))
                .map(KeyedText::key)
                .toList();

        assertThat(ofItems).containsExactlyInAnyOrderElementsOf(keys(CATALOGUE));
    }

    @Test
    void noTextOfTheFilesEscapes() {
        Catalogue bracketed = CATALOGUE.mapTexts(
                (key, text, format) -> new Text("⟦" + text.words() + "⟧", text.language(), text.state(), text.stale()));
        Pattern prose = Pattern.compile(
                " {0,40}(title|summary|text|label|help|prompt|question|purpose|intro|about|note|decides): .*");

        assertThat(CatalogueWriter.write(bracketed).entrySet())
                .filteredOn(file -> !file.getKey().startsWith("sources/"))
                .flatExtracting(file -> file.getValue().lines().toList())
                .filteredOn(line -> prose.matcher(line.replace("- ", "  ")).matches())
                .isNotEmpty()
                .allMatch(line -> line.contains("⟦") || line.matches(".*: [|>][-+]?"));
    }

    @Test
    void aMapperThatChangesNothingGivesTheSameObject() {
        assertThat(CATALOGUE.mapTexts((key, text, format) -> text)).isSameAs(CATALOGUE);
    }

    @Test
    void retitlingAndReorderingChangeNoKey() {
        Random random = new Random(1);
        Catalogue retitled =
                CATALOGUE.mapTexts((key, text, format) -> Text.of("Other " + random.nextInt(), text.language()));
        var files = CatalogueWriter.write(CATALOGUE);
        CATALOGUE.toolkits().forEach(toolkit -> {
            List<String> tools = new ArrayList<>(toolkit.tools().stream()
                    .map(tool -> "  - " + tool.id() + "\n")
                    .toList());
            Collections.shuffle(tools, random);
            files.computeIfPresent(
                    "toolkits/" + toolkit.id() + "/toolkit.yaml",
                    (name, content) ->
                            content.replaceFirst("tools:\n(  - [a-z-]+\n)+", "tools:\n" + String.join("", tools)));
        });
        Catalogue reordered = read(CatalogueFiles.of(files));

        assertThat(keys(retitled)).isEqualTo(keys(CATALOGUE));
        assertThat(reordered).isNotEqualTo(CATALOGUE);
        assertThat(new TreeSet<>(keys(reordered))).isEqualTo(new TreeSet<>(keys(CATALOGUE)));
    }

    private static Catalogue read(CatalogueFiles files) {
        try {
            return CatalogueReader.read(files).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
