package org.incubationtoolkits.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.Sink;
import org.incubationtoolkits.export.internal.edition.EditionIndex;
import org.incubationtoolkits.export.internal.json.JsonText;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;

/**
 * Writes JSON for programs: an index of the publication and of each edition, a file for each item, and lists of sources,
 * licences, facets and roles. Every text is there in words, with its language and direction; nothing has to be looked up in
 * a table of translations.
 */
public final class JsonExporter implements Exporter {

    static final String ENDING = ".json";

    private static final List<ItemKind> LISTED =
            List.of(ItemKind.SOURCE, ItemKind.LICENCE, ItemKind.FACET, ItemKind.ROLE);

    @Override
    public String format() {
        return "json";
    }

    /** Returns the JSON Schema (2020-12) of every file that is written. */
    public static String schema() {
        try (InputStream schema = JsonExporter.class.getResourceAsStream("toolkit-export.schema.json")) {
            if (schema == null) {
                throw new IllegalStateException("the schema is not in the library");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema cannot be read from the library", e);
        }
    }

    @Override
    public void export(Publication publication, Sink sink) throws IOException {
        List<EditionIndex> editions =
                publication.editions().stream().map(EditionIndex::new).toList();
        sink.put("index" + ENDING, JsonText.of(PublicationDocument.tree(publication)));
        for (EditionIndex edition : editions) {
            exportLists(edition, sink);
        }
        for (ItemRef item : pagesOf(editions)) {
            exportItem(item, editions, sink);
        }
    }

    private static void exportLists(EditionIndex edition, Sink sink) throws IOException {
        EditionDocuments documents = new EditionDocuments(edition);
        String folder = edition.edition().tag() + "/";
        sink.put(folder + "index" + ENDING, JsonText.of(documents.index()));
        for (ItemKind kind : LISTED) {
            sink.put(folder + kind.folder() + ENDING, JsonText.of(documents.list(kind)));
        }
    }

    private static List<ItemRef> pagesOf(List<EditionIndex> editions) {
        return editions.stream()
                .flatMap(edition -> edition.catalogue().items())
                .map(Item::ref)
                .filter(ref -> ItemPath.hasPage(ref.kind()))
                .distinct()
                .toList();
    }

    /** Goes through the editions item by item, so that how far each language has come is counted once. */
    private static void exportItem(ItemRef ref, List<EditionIndex> editions, Sink sink) throws IOException {
        ItemLanguages languages = ItemLanguages.of(ref, editions);
        for (EditionIndex edition : editions) {
            Optional<Item> item = edition.find(ref);
            if (item.isPresent()) {
                ItemDocument document = new ItemDocument(edition, (Authored) item.get());
                sink.put(ItemLanguages.path(edition, ref), JsonText.of(document.tree(languages)));
            }
        }
    }
}
