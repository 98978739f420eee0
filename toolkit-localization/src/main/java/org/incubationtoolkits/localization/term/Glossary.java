package org.incubationtoolkits.localization.term;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.RecordFile;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/**
 * The words of a catalogue that are translated the same everywhere.
 *
 * @param source the language of the words
 * @param entries in the order in which they are written
 */
public record Glossary(Locale source, List<GlossaryEntry> entries) {

    /** The version of the format that this library reads. */
    public static final String FORMAT = "toolkit-glossary/1";

    /** The name of the file in a catalogue. */
    public static final String FILE = "translations/glossary.yaml";

    public Glossary {
        entries = List.copyOf(entries);
    }

    /**
     * Returns the glossary in the file {@value #FILE}, or everything that is wrong with it; an empty one if there is no such
     * file.
     *
     * @param source the language of the catalogue
     * @throws IOException if the file is there but cannot be read
     */
    public static Result<Glossary> read(CatalogueFiles files, Locale source) throws IOException {
        Optional<InputStream> stream = files.open(FILE);
        if (stream.isEmpty()) {
            return Result.of(new Glossary(source, List.of()), List.of());
        }
        try (InputStream content = stream.get()) {
            Result<RecordFile<StoredGlossary>> read =
                    RecordFile.read(StoredGlossary.class, files.display(FILE), content, source);
            return read.value().map(Glossary::checked).orElseGet(() -> Result.failed(read.problems()));
        }
    }

    private static Result<Glossary> checked(RecordFile<StoredGlossary> file) {
        List<Problem> problems = new GlossaryFileCheck(file).problems();
        return problems.isEmpty() ? Result.of(file.value().toGlossary(), List.of()) : Result.failed(problems);
    }
}
