package org.incubationtoolkits.export.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextMapper;
import org.incubationtoolkits.model.text.TranslationState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder {@code golden/<case>} of test resources: the files of a catalogue, translations of it, and for each format the
 * export of both that somebody has read and found right.
 *
 * <p>A new case is a folder with a {@code catalogue}. {@code -Dgolden.update=true} writes what is exported now, to be read
 * before it is committed.
 */
public record GoldenCase(Path folder) {

    private static final Path ROOT = Path.of("src", "test", "resources", "golden");

    /** Returns all cases, by name. */
    public static Stream<GoldenCase> all() throws IOException {
        return list(ROOT).stream().map(GoldenCase::new);
    }

    /** Asserts that the export of this case is the files that are in the folder of its format, byte for byte. */
    public void check(Exporter exporter) throws IOException {
        SortedMap<String, String> actual =
                ExportedFiles.of(exporter, publication()).contents();
        Path golden = folder.resolve(exporter.format());
        if (Boolean.getBoolean("golden.update")) {
            write(golden, actual);
        }
        SortedMap<String, String> expected = read(golden);
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach(
                (path, content) -> assertThat(actual.get(path)).as(path).isEqualTo(content));
    }

    private Publication publication() throws IOException {
        Catalogue catalogue = CatalogueReader.read(folder.resolve("catalogue")).orThrow();
        Locale source = catalogue.languages().source();
        List<Edition> editions = new ArrayList<>();
        editions.add(new Edition(source, catalogue, Labels.SOURCE));
        for (Path translations : list(folder.resolve("translations"))) {
            String name = translations.getFileName().toString();
            Locale locale = Locale.forLanguageTag(name.substring(0, name.indexOf('.')));
            TextMapper mapper = mapper(JsonMapper.shared().readTree(translations), locale);
            editions.add(new Edition(locale, catalogue.mapTexts(mapper), Labels.SOURCE.mapTexts(mapper)));
        }
        return new Publication(source, editions, List.of());
    }

    /** Returns what reads translations by key, each an object with {@code text}, {@code state} and {@code stale}. */
    private static TextMapper mapper(JsonNode translations, Locale locale) {
        return (key, text, format) -> {
            JsonNode found = translations.path(key.value());
            if (found.isMissingNode()) {
                return text;
            }
            String state = found.path("state").asString("translated").toUpperCase(Locale.ROOT);
            return new Text(
                    found.path("text").asString(),
                    locale,
                    TranslationState.valueOf(state),
                    found.path("stale").asBoolean(false));
        };
    }

    private static void write(Path golden, SortedMap<String, String> files) throws IOException {
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("golden.update is for people, who read what they accept; this is CI");
        }
        for (String old : read(golden).keySet()) {
            Files.delete(golden.resolve(old));
        }
        for (var file : files.entrySet()) {
            Path path = golden.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static SortedMap<String, String> read(Path golden) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(golden)) {
            try (Stream<Path> paths = Files.walk(golden)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(golden.relativize(path).toString().replace('\\', '/'), Files.readString(path));
                }
            }
        }
        return files;
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }

    /** Returns the name of the case. */
    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
