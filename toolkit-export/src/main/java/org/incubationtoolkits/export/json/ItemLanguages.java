package org.incubationtoolkits.export.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.export.Availability;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.internal.edition.EditionIndex;
import org.incubationtoolkits.model.id.ItemRef;

/** In which languages an item is published, and how far each has come. */
record ItemLanguages(List<Entry> entries) {

    private record Entry(String tag, String path, Availability availability) {}

    /** Returns the languages of the editions that have the item, in order. */
    static ItemLanguages of(ItemRef ref, List<EditionIndex> editions) {
        List<Entry> entries = new ArrayList<>();
        for (EditionIndex edition : editions) {
            edition.find(ref)
                    .ifPresent(item -> entries.add(new Entry(
                            edition.edition().tag(),
                            path(edition, ref),
                            Availability.of(item.texts(), edition.locale()))));
        }
        return new ItemLanguages(entries);
    }

    static String path(EditionIndex edition, ItemRef ref) {
        return edition.edition().tag() + "/" + ItemPath.of(ref) + JsonExporter.ENDING;
    }

    /** Returns one map for each language, with addresses as seen from the file at {@code from}. */
    List<Map<String, Object>> trees(String from) {
        return entries.stream().map(entry -> tree(entry, from)).toList();
    }

    private static Map<String, Object> tree(Entry entry, String from) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tag", entry.tag());
        tree.put("href", ItemPath.relative(from, entry.path()));
        tree.put("texts", entry.availability().texts());
        tree.put("own", entry.availability().own());
        tree.put("stale", entry.availability().stale());
        tree.put("state", entry.availability().state().word());
        tree.put("percent", entry.availability().percent());
        return tree;
    }
}
