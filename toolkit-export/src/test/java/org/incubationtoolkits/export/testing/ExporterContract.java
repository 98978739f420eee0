package org.incubationtoolkits.export.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every exporter promises. Implement this interface in the test of an exporter, and its methods run there:
 *
 * <pre>{@code
 * class MyExporterTest implements ExporterContract {
 *
 *     @Override
 *     public Exporter exporter() {
 *         return new MyExporter();
 *     }
 *     …
 * }
 * }</pre>
 */
public interface ExporterContract {

    /** Returns the exporter to be tested; every call may return the same. */
    Exporter exporter();

    /**
     * Returns the words that a reader sees of a file, in order; nothing for a file without words. Pieces that stand apart
     * on the page are apart in the result.
     */
    String visibleWords(String path, String content);

    /** Returns the targets of all links of a file, as they stand there, absolute ones too. */
    List<String> links(String path, String content);

    @Test
    default void givesTheSameFilesTwice() throws IOException {
        assertThat(export(Samples.multilingual())).isEqualTo(export(Samples.multilingual()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar", "th-TH-u-nu-thai", "und"})
    default void givesTheSameFilesInEveryDefaultLocale(String tag) throws IOException {
        ExportedFiles expected = export(Samples.multilingual());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(export(Samples.multilingual())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    default void givesTheSameFilesInEveryDefaultTimeZone() throws IOException {
        ExportedFiles expected = export(Samples.multilingual());
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(export(Samples.multilingual())).isEqualTo(expected);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    default void givesTheSameFilesOnEightThreads() throws IOException, InterruptedException, ExecutionException {
        Publication publication = Samples.multilingual();
        Exporter shared = exporter();
        ExportedFiles expected = ExportedFiles.of(shared, publication);
        List<Callable<ExportedFiles>> exports = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            exports.add(() -> ExportedFiles.of(shared, publication));
        }
        ExecutorService threads = Executors.newFixedThreadPool(exports.size());
        try {
            for (Future<ExportedFiles> export : threads.invokeAll(exports)) {
                assertThat(export.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    default void givesEachPathOnce() throws IOException {
        assertThat(export(Samples.multilingual()).order()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    default void givesPathsThatEveryFileSystemTakes() throws IOException {
        assertThat(export(Samples.multilingual()).order())
                .allMatch(path -> path.matches("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*"))
                .noneMatch(path -> path.matches("(.*/)?\\.\\.?(/.*)?"));
    }

    @Test
    default void linksToFilesThatAreThere() throws IOException {
        ExportedFiles files = export(Samples.multilingual());
        List<String> broken = new ArrayList<>();
        List<String> followed = new ArrayList<>();
        files.contents().forEach((path, content) -> {
            for (String link : links(path, content)) {
                if (isRelative(link)) {
                    followed.add(link);
                    if (!files.contents().containsKey(resolve(path, link))) {
                        broken.add(path + " -> " + link);
                    }
                }
            }
        });
        assertThat(followed).isNotEmpty();
        assertThat(broken).isEmpty();
    }

    @Test
    default void addsNoWordsThatCannotBeTranslated() throws IOException {
        Publication publication = Samples.bracketed();
        Catalogue catalogue = publication.editions().get(0).catalogue();
        List<String> names = Stream.concat(Samples.names(catalogue), Samples.wordsOfCldr(catalogue))
                .map(PlainWords::collapsed)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        List<String> added = new ArrayList<>();
        export(publication).contents().forEach((path, content) -> {
            String words = outsideBrackets(PlainWords.collapsed(visibleWords(path, content)));
            for (String name : names) {
                words = words.replace(name, " ");
            }
            if (words.codePoints().anyMatch(Character::isLetter)) {
                added.add(path + ": " + PlainWords.collapsed(words));
            }
        });
        assertThat(added).isEmpty();
    }

    @Test
    default void givesHostileWordsBackAsTheyWere() throws IOException {
        Publication publication = Samples.hostile();
        String visible = export(publication).contents().entrySet().stream()
                .map(file -> PlainWords.collapsed(visibleWords(file.getKey(), file.getValue())))
                .collect(Collectors.joining("\n"));
        List<String> lost = publication
                .editions()
                .get(0)
                .catalogue()
                .items()
                .filter(Authored.class::isInstance)
                .flatMap(item -> item.texts().stream())
                .flatMap(PlainWords::of)
                .map(PlainWords::collapsed)
                .filter(words -> !visible.contains(words))
                .toList();
        assertThat(lost).isEmpty();
    }

    private ExportedFiles export(Publication publication) throws IOException {
        return ExportedFiles.of(exporter(), publication);
    }

    private static boolean isRelative(String link) {
        return !link.startsWith("#") && !link.startsWith("//") && !link.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
    }

    private static String resolve(String path, String link) {
        return URI.create("x:/" + path)
                .resolve(link.replaceFirst("[?#].*", ""))
                .getPath()
                .substring(1);
    }

    private static String outsideBrackets(String words) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth -= c == '⟧' ? 1 : 0;
            if (depth == 0 && c != '⟧' && c != '⟦') {
                outside.append(c);
            }
            depth += c == '⟦' ? 1 : 0;
        }
        return outside.toString();
    }
}
