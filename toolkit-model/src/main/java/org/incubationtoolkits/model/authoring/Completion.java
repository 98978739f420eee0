package org.incubationtoolkits.model.authoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.internal.tree.Document;
import org.incubationtoolkits.model.internal.tree.DocumentReader;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Problem;

/** The completion of one file, whose document was read from the bytes. */
record Completion(String name, Document document, byte[] bytes) {

    /** Returns the file with an id for each of the entries, or nothing if it could not be read with them, being too big. */
    Optional<CompletedFile> of(List<JsonPointer> entries) {
        String before = new String(bytes, StandardCharsets.UTF_8);
        IdInsertions insertions = new IdInsertions(before, document.source().endsWith(".json"));
        Map<JsonPointer, EntryIds> lists = new HashMap<>();
        Map<JsonPointer, Id> ids = new LinkedHashMap<>();
        for (JsonPointer entry : entries) {
            JsonPointer list = listOf(entry);
            if (document.nodeAt(entry) instanceof Node.Mapping mapping
                    && insertions.canAdd(mapping, document.nodeAt(list))) {
                Id id = lists.computeIfAbsent(list, pointer -> EntryIds.of(pointer, document.nodeAt(pointer)))
                        .next(mapping);
                insertions.add(mapping, id);
                ids.put(entry, id);
            }
        }
        return ids.isEmpty() ? Optional.empty() : completed(before, insertions.text(), ids);
    }

    private static JsonPointer listOf(JsonPointer entry) {
        return new JsonPointer(entry.value().substring(0, entry.value().lastIndexOf('/')));
    }

    private Optional<CompletedFile> completed(String before, String after, Map<JsonPointer, Id> ids) {
        List<Problem> faults = new ArrayList<>();
        return DocumentReader.read(document.source(), after.getBytes(StandardCharsets.UTF_8), faults::add)
                .filter(completed -> faults.isEmpty())
                .map(completed -> new CompletedFile(name, before, after, located(ids, completed)));
    }

    private static List<CompletedFile.NewId> located(Map<JsonPointer, Id> ids, Document completed) {
        List<CompletedFile.NewId> located = new ArrayList<>();
        ids.forEach((entry, id) -> located.add(new CompletedFile.NewId(completed.locateName(entry.child("id")), id)));
        return located;
    }
}
