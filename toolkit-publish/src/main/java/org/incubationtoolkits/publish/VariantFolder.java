package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/**
 * The folder of a variant, as it was when somebody began to change it: a file that anybody has touched since then is left
 * alone.
 */
public final class VariantFolder {

    private final Path folder;
    private final Map<String, String> contents;

    private VariantFolder(Path folder, Map<String, String> contents) {
        this.folder = folder;
        this.contents = contents;
    }

    /**
     * Returns a folder as it is now.
     *
     * @throws IOException if a file cannot be read
     */
    public static VariantFolder of(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        contents.put(Variant.FILE, Files.readString(folder.resolve(Variant.FILE), StandardCharsets.UTF_8));
        Path overlays = folder.resolve("overlays");
        if (Files.isDirectory(overlays)) {
            try (Stream<Path> files = Files.list(overlays)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    contents.put(
                            "overlays/" + file.getFileName(),
                            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        return new VariantFolder(folder, contents);
    }

    /**
     * Puts new contents into files that are there, each at once and the manifest last: the version in it says that all
     * the others are up to date. So a change that was interrupted is finished by beginning it again.
     *
     * @param files by name, below the folder
     * @return the files that were written, and which were left alone
     * @throws IOException if a file cannot be read or written; files that were written before stay written
     * @throws IllegalArgumentException if one of the files was not there
     */
    public Result<List<Path>> write(Map<String, String> files) throws IOException {
        List<String> names = new ArrayList<>(new TreeMap<>(files).keySet());
        if (names.remove(Variant.FILE)) {
            names.add(Variant.FILE);
        }
        List<Path> written = new ArrayList<>();
        for (String name : names) {
            FileChange change = change(name, files.getOrDefault(name, ""));
            Optional<Problem> refused = change.write();
            if (refused.isPresent()) {
                return new Result<>(Optional.of(written), List.of(refused.get()));
            }
            written.add(change.file());
        }
        return Result.of(written, List.of());
    }

    /** Does the same with what an upgrade or a decision came to, if it came to something, and tells all that was told before. */
    public Result<List<Path>> write(Result<Map<String, String>> files) throws IOException {
        if (files.value().isEmpty()) {
            return Result.failed(files.problems());
        }
        Result<List<Path>> written = write(files.orThrow());
        List<Problem> problems = new ArrayList<>(files.problems());
        problems.addAll(written.problems());
        return new Result<>(written.value(), problems);
    }

    private FileChange change(String name, String after) {
        String before = contents.get(name);
        if (before == null) {
            throw new IllegalArgumentException("files must have been there, but \"" + name + "\" was not");
        }
        return new FileChange(folder.resolve(name), before, after);
    }
}
