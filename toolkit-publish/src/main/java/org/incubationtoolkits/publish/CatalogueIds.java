package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.authoring.CompletedFile;
import org.incubationtoolkits.model.authoring.MissingIds;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/** Writes ids into the files of a catalogue where their authors left them out, and changes nothing else in them. */
public final class CatalogueIds {

    private CatalogueIds() {}

    /**
     * Returns the files of a catalogue in which ids are missing, as they would be with them, and what would be wrong then;
     * writes nothing.
     *
     * @throws IOException if something cannot be read
     */
    public static Result<List<CompletedFile>> missing(Path catalogue) throws IOException {
        return MissingIds.assign(CatalogueFiles.folder(catalogue));
    }

    /**
     * Writes the ids that are {@linkplain #missing missing}, each file at once. A file that has changed since it was read
     * stays as it is, and is told of.
     *
     * @return the files that were written, and what is wrong with the catalogue
     * @throws IOException if something cannot be read or written; files that were written before stay written
     */
    public static Result<List<CompletedFile>> assign(Path catalogue) throws IOException {
        Result<List<CompletedFile>> missing = missing(catalogue);
        List<CompletedFile> written = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(missing.problems());
        for (CompletedFile file : missing.orThrow()) {
            FileChange change = new FileChange(catalogue.resolve(file.name()), file.before(), file.after());
            Optional<Problem> refused = change.write();
            refused.ifPresent(problems::add);
            if (refused.isEmpty()) {
                written.add(file);
            }
        }
        return Result.of(written, problems);
    }
}
