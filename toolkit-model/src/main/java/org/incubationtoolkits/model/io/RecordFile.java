package org.incubationtoolkits.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.model.internal.codec.Codecs;
import org.incubationtoolkits.model.internal.codec.Reading;
import org.incubationtoolkits.model.internal.codec.Writing;
import org.incubationtoolkits.model.internal.tree.Document;
import org.incubationtoolkits.model.internal.tree.DocumentReader;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/**
 * A YAML or JSON file that holds one record, read and written as the files of a catalogue are: for the formats of other
 * modules. The components of the record are its members; they may be strings, whole numbers, booleans, enums, ids,
 * locales, dates, texts, other records, and lists, maps (by id or {@code TextKey}) and optionals of these.
 *
 */
public final class RecordFile<R extends Record> {

    private final R value;
    private final Document document;

    private RecordFile(R value, Document document) {
        this.value = value;
        this.document = document;
    }

    /**
     * Returns the record in a file, or everything that keeps it from being read.
     *
     * @param display what to call the file; its ending tells JSON from YAML
     * @param language the language of texts that do not say theirs
     * @throws IOException if {@code content} does
     */
    public static <R extends Record> Result<RecordFile<R>> read(
            Class<R> type, String display, InputStream content, Locale language) throws IOException {
        List<Problem> problems = new ArrayList<>();
        byte[] bytes = content.readNBytes(DocumentReader.MAX_BYTES + 1);
        Document document = DocumentReader.read(display, bytes, problems::add).orElse(null);
        if (document == null) {
            return Result.failed(problems);
        }
        Reading.Items none = (kind, id, at) -> {
            throw new IllegalArgumentException(type.getSimpleName() + " contains items of other files");
        };
        R value = Codecs.of(type)
                .read(document.root(), JsonPointer.ROOT, new Reading(display, language, none, problems::add));
        return value == null
                ? Result.failed(problems)
                : Result.unlessErrors(new RecordFile<>(value, document), problems);
    }

    /**
     * Returns the single values at the top of a file, by their names: to see what kind of file it is, before all of it is
     * judged by that. Nothing if the file cannot be read.
     *
     * @param display what to call the file; its ending tells JSON from YAML
     * @throws IOException if {@code content} does
     */
    public static Map<String, String> scalars(String display, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(DocumentReader.MAX_BYTES + 1);
        Map<String, String> scalars = new LinkedHashMap<>();
        DocumentReader.read(display, bytes, problem -> {})
                .map(Document::root)
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .ifPresent(root -> root.members().forEach((name, member) -> {
                    if (member.value() instanceof Node.Scalar scalar) {
                        scalars.put(name, scalar.text());
                    }
                }));
        return scalars;
    }

    /** Returns the record as YAML, in canonical form. */
    @SuppressWarnings("unchecked") // the class of a value gives the codec of that value
    public static <R extends Record> String write(R value, Locale language) {
        Class<R> type = (Class<R>) value.getClass();
        return YamlText.of(Codecs.of(type).write(value, new Writing(Writing.Form.SOURCE, language)));
    }

    /** Returns the record as JSON, indented, with members in the order of the components. */
    @SuppressWarnings("unchecked") // the class of a value gives the codec of that value
    public static <R extends Record> String writeJson(R value, Locale language) {
        Class<R> type = (Class<R>) value.getClass();
        Object written = Codecs.of(type).write(value, new Writing(Writing.Form.SOURCE, language));
        return IndentedJson.of(written);
    }

    public R value() {
        return value;
    }

    /** Returns where a place in the record stands in the file, or the nearest place around it. */
    public Location locate(JsonPointer pointer) {
        return document.locate(pointer);
    }

    /** Returns where the name of a member stands in the file, rather than its value. */
    public Location locateName(JsonPointer pointer) {
        return document.locateName(pointer);
    }
}
