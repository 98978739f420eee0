package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.incubationtoolkits.localization.TranslationFile;
import org.incubationtoolkits.model.io.YamlComments;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/**
 * The folder of a catalogue, into which files of translations are written back. Comments of people stay; where one cannot,
 * no file is written.
 */
public record TranslationFolder(Path catalogue) {

    /**
     * Writes these files in their canonical form, all of them or none.
     *
     * @return the files that were written, or the comments that would be lost
     * @throws IOException if something cannot be read or written
     */
    public Result<List<Path>> write(Collection<TranslationFile> files) throws IOException {
        List<FileChange> written = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (TranslationFile file : files) {
            Result<FileChange> change = change(catalogue.resolve(file.name()), file.yaml());
            problems.addAll(change.problems());
            change.value().ifPresent(written::add);
        }
        if (Result.failed(problems).hasErrors()) {
            return Result.failed(problems);
        }
        for (FileChange change : written) {
            write(change).ifPresent(problems::add);
        }
        return Result.of(written.stream().map(FileChange::file).toList(), problems);
    }

    private static Result<FileChange> change(Path path, String fresh) throws IOException {
        String before = Files.isRegularFile(path) ? Files.readString(path, StandardCharsets.UTF_8) : "";
        return before.isEmpty()
                ? Result.of(new FileChange(path, "", fresh), List.of())
                : YamlComments.carry(path.toString(), before, fresh).map(after -> new FileChange(path, before, after));
    }

    private static Optional<Problem> write(FileChange change) throws IOException {
        if (Files.isRegularFile(change.file())) {
            return change.before().equals(change.after()) ? Optional.empty() : change.write();
        }
        Files.createDirectories(Objects.requireNonNull(change.file().getParent()));
        FileContent.replace(change.file(), change.after().getBytes(StandardCharsets.UTF_8));
        return Optional.empty();
    }

    /** Writes a file beside those of translations, such as the one of editorial changes. */
    public void write(String name, String content) throws IOException {
        Path path = catalogue.resolve(name);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        FileContent.replace(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
