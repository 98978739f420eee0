package org.incubationtoolkits.localization;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.RecordFile;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.TextKey;

/**
 * The source texts that their author changed without changing what they say: a comma, a dash. Translations of the text as it
 * was before stay current, if the change is {@link ChangeClass#TYPOGRAPHIC} indeed. Stands in {@code
 * translations/editorial.yaml}.
 *
 * @param sources the hashes of the texts after the change; another change undoes the declaration
 */
public record EditorialChanges(Map<TextKey, SourceHash> sources) {

    public static final EditorialChanges NONE = new EditorialChanges(Map.of());

    /** The name of the file in a catalogue. */
    public static final String NAME = TranslationFile.FOLDER + "editorial.yaml";

    private static final String FORMAT = "toolkit-editorial/1";

    public EditorialChanges {
        sources = Map.copyOf(sources);
    }

    /**
     * Returns what the file of a catalogue declares; nothing if there is no such file.
     *
     * @throws IOException if it is there but cannot be read
     */
    public static Result<EditorialChanges> read(CatalogueFiles files) throws IOException {
        Optional<InputStream> stream = files.open(NAME);
        if (stream.isEmpty()) {
            return Result.of(NONE, List.of());
        }
        try (InputStream content = stream.get()) {
            Result<RecordFile<Stored>> read =
                    RecordFile.read(Stored.class, files.display(NAME), content, Locale.ENGLISH);
            return read.value().map(EditorialChanges::checked).orElseGet(() -> Result.failed(read.problems()));
        }
    }

    private static Result<EditorialChanges> checked(RecordFile<Stored> file) {
        List<Problem> problems = file.value().sources().entrySet().stream()
                .filter(entry -> !SourceHash.isValid(entry.getValue()))
                .map(entry -> LocalizationProblem.BAD_HASH
                        .at(
                                file.locate(JsonPointer.ROOT
                                        .child("sources")
                                        .child(entry.getKey().value())),
                                "\"" + entry.getValue()
                                        + "\" is not a hash: \"h1:\" and 16 characters 0 to 9 and a to f.")
                        .withHint("Take the line out, and declare the change with \"toolkit translations editorial\"."))
                .toList();
        if (!problems.isEmpty()) {
            return Result.failed(problems);
        }
        Map<TextKey, SourceHash> sources = new LinkedHashMap<>();
        file.value().sources().forEach((key, hash) -> sources.put(key, new SourceHash(hash)));
        return Result.of(new EditorialChanges(sources), List.of());
    }

    /** Returns these changes and that of a text that now is {@code words}. */
    public EditorialChanges with(TextKey key, String words) {
        Map<TextKey, SourceHash> more = new LinkedHashMap<>(sources);
        more.put(key, SourceHash.of(words));
        return new EditorialChanges(more);
    }

    /** Returns whether the translation of a text that was {@code before} still serves for {@code today}. */
    public boolean keepCurrent(TextKey key, String before, String today) {
        return SourceHash.of(today).equals(sources.get(key))
                && ChangeClass.between(before, today) == ChangeClass.TYPOGRAPHIC;
    }

    /** Returns the content of the file, in canonical form. */
    public String yaml() {
        Map<TextKey, String> sorted = new TreeMap<>();
        sources.forEach((key, hash) -> sorted.put(key, hash.value()));
        return RecordFile.write(new Stored(FORMAT, sorted), Locale.ENGLISH);
    }

    /** The file, member by member. */
    record Stored(String format, Map<TextKey, String> sources) {}
}
