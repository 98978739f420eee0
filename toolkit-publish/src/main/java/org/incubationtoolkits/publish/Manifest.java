package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/**
 * Which files of a folder were published, and their SHA-256 sums. The file that holds it marks the folder as one that may be
 * published to; empty, it says that nothing in the folder was published.
 *
 * <p>After a first line with the format, it is what {@code sha256sum} writes and checks.
 *
 * @param sums by path
 */
record Manifest(SortedMap<String, String> sums) {

    static final String NAME = ".toolkit-manifest";

    private static final String FORMAT = "toolkit-manifest/1";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");

    Manifest {
        sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    }

    /** Returns whether there is a manifest in {@code folder}, perhaps a torn one. */
    static boolean marks(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return content.isEmpty() || content.startsWith(FORMAT);
    }

    /** Returns the manifest in {@code folder}; it is empty if there is none. */
    static Result<Manifest> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Result.of(new Manifest(new TreeMap<>()), List.of());
        }
        String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return parse(file.toString(), content.lines().toList());
    }

    private static Result<Manifest> parse(String source, List<String> lines) {
        SortedMap<String, String> sums = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (i > 0 && line.matches()) {
                sums.put(line.group(2), line.group(1));
            } else if (i > 0 || !lines.get(0).equals(FORMAT)) {
                problems.add(unreadable(new Location(source, i + 1, 1, JsonPointer.ROOT)));
            }
        }
        return Result.unlessErrors(new Manifest(sums), problems);
    }

    private static Problem unreadable(Location location) {
        return PublishProblem.BAD_MANIFEST
                .at(location, "This line is not one of a manifest in the format \"" + FORMAT + "\".")
                .withHint("Restore the file, or empty it to keep everything that is in the folder.");
    }

    /** Returns the content of the file. */
    String text() {
        return sums.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining("", FORMAT + "\n", ""));
    }
}
