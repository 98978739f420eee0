package org.incubationtoolkits.model.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/** Catalogues to test with: the small one that has every member of every record, and the one that is published. */
public final class Samples {

    public static final Path RESOURCES = Path.of("src/test/resources");

    private static final Path BASE = RESOURCES.resolve("base-catalogue");

    private static final Path BUNDLED = Path.of("src/main/resources/org/incubationtoolkits/catalogue");

    private Samples() {}

    /** Returns the files of the small catalogue, by name. */
    public static SortedMap<String, String> base() {
        return files(BASE);
    }

    /** Returns the files of the small catalogue, in which each of {@code replacements} is made in {@code name}, once. */
    public static SortedMap<String, String> baseWith(String name, String words, String replacement) {
        SortedMap<String, String> files = base();
        String content = files.get(name);
        if (!content.contains(words)) {
            throw new IllegalArgumentException(name + " does not contain \"" + words + "\"");
        }
        int at = content.indexOf(words);
        files.put(name, content.substring(0, at) + replacement + content.substring(at + words.length()));
        return files;
    }

    /** Returns the files of the published catalogue, by name. */
    public static SortedMap<String, String> bundled() {
        return files(BUNDLED);
    }

    /** Returns all files in a folder, by name. */
    public static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readString(path, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    public static Result<Catalogue> read(SortedMap<String, String> files) {
        try {
            return CatalogueReader.read(CatalogueFiles.of(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Catalogue baseCatalogue() {
        return read(base()).orThrow();
    }

    /** Returns what a person would see. */
    public static List<String> lines(Result<?> result) {
        return result.problems().stream().map(Problem::toString).toList();
    }
}
