package org.incubationtoolkits.model.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.incubationtoolkits.model.internal.codec.RecordCodec;
import org.incubationtoolkits.model.internal.tree.DocumentReader;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/**
 * Gives ids to the entries of lists whose author left them out, once and for all: from then on they are the author's own.
 * Thread-safe.
 *
 * <p>An id is the first letter of the list's name and some digits, such as {@code p-7f3a} for a prompt. The digits come from
 * the path and the words of the entry, so the same files are given the same ids everywhere; no id is given that another
 * entry of the list has or had.
 */
public final class MissingIds {

    private static final String SENTENCE = RecordCodec.missingSentence("id");

    private MissingIds() {}

    /**
     * Returns the files in which ids were missing, with them, in order of their names; nothing is written. The problems are
     * those of the catalogue with the completed files, so that their lines are those of the completed files, too.
     *
     * <p>A file in which the parser finds something wrong stays as it is; what else is wrong with the catalogue does not stand
     * in the way. Left to their author are files that no list names, an entry that is a single text where members belong, and
     * one in brackets without braces of its own, as in {@code [text: Why?]}.
     *
     * @throws IOException if a file or folder is there but cannot be read
     */
    public static Result<List<CompletedFile>> assign(CatalogueFiles files) throws IOException {
        List<Problem> problems = CatalogueReader.read(files).problems();
        Map<String, List<JsonPointer>> places = places(problems);
        Map<String, CompletedFile> completed = new TreeMap<>();
        for (String name : places.isEmpty() ? List.<String>of() : files.list()) {
            List<JsonPointer> entries = places.getOrDefault(files.display(name), List.of());
            if (!entries.isEmpty()) {
                complete(files, name, entries).ifPresent(file -> completed.put(name, file));
            }
        }
        return completed.isEmpty()
                ? Result.of(List.of(), problems)
                : Result.of(
                        List.copyOf(completed.values()),
                        CatalogueReader.read(new CompletedFiles(files, completed))
                                .problems());
    }

    /** Returns the entries of lists that have no id but must, by the name of their file in messages. */
    private static Map<String, List<JsonPointer>> places(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code().equals(ModelProblem.MISSING_KEY.code()))
                .filter(problem -> problem.message().equals(SENTENCE))
                .filter(problem -> problem.location().pointer().value().matches("(?s).*/\\d+"))
                .map(Problem::location)
                .collect(Collectors.groupingBy(
                        location -> location.source(), Collectors.mapping(at -> at.pointer(), Collectors.toList())));
    }

    private static Optional<CompletedFile> complete(CatalogueFiles files, String name, List<JsonPointer> entries)
            throws IOException {
        byte[] bytes = bytes(files, name);
        List<Problem> faults = new ArrayList<>();
        return DocumentReader.read(files.display(name), bytes, faults::add)
                .filter(document -> faults.isEmpty())
                .flatMap(document -> new Completion(name, document, bytes).of(entries));
    }

    private static byte[] bytes(CatalogueFiles files, String name) throws IOException {
        try (InputStream content = files.open(name).orElse(InputStream.nullInputStream())) {
            return content.readNBytes(DocumentReader.MAX_BYTES + 1);
        }
    }
}
