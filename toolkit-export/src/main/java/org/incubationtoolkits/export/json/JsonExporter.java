package org.incubationtoolkits.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incubationtoolkits.canvas.answers.AnswersFile;
import org.incubationtoolkits.canvas.answers.CanvasAnswers;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.Sink;
import org.incubationtoolkits.export.html.HtmlFragments;
import org.incubationtoolkits.export.internal.edition.EditionIndex;
import org.incubationtoolkits.export.internal.json.JsonText;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.io.JsonSchemas;

/**
 * Writes JSON for programs: an index of the publication and of each edition, a file for each item, lists of sources, licences,
 * facets and roles, what can be searched, the schemas, and a description of all of it as an API (OpenAPI). Beside it lies a
 * custom element that shows a tool in somebody else's page. Every text is there in words, with its language and direction;
 * nothing has to be looked up in a table of translations.
 */
public final class JsonExporter implements Exporter {

    /** Where all files lie, from the root of the publication; another version of the format would have another folder. */
    public static final String FOLDER = "api/v1/";

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
        Sink folder = (path, content) -> sink.put(FOLDER + path, content);
        List<EditionIndex> editions =
                publication.editions().stream().map(EditionIndex::new).toList();
        folder.put("index" + ENDING, JsonText.of(PublicationDocument.tree(publication)));
        folder.put(OpenApi.FILE, JsonText.of(OpenApi.of(publication)));
        if (publication.isRoot()) {
            exportSchemas(folder);
            folder.put("fragments.css", HtmlFragments.stylesheet());
            folder.put("incubation-tool.js", HtmlFragments.element());
        }
        for (EditionIndex edition : editions) {
            exportLists(edition, publication, folder);
        }
        List<ItemHtml> html = editions.stream()
                .map(edition -> ItemHtml.of(edition.edition(), publication.formats()))
                .toList();
        for (ItemRef item : pagesOf(editions)) {
            exportItem(item, editions, html, folder);
        }
    }

    private static void exportSchemas(Sink sink) throws IOException {
        SortedMap<String, String> schemas = new TreeMap<>(JsonSchemas.all());
        schemas.put("toolkit-export.schema.json", schema());
        schemas.put(CanvasAnswers.FORMAT + ".schema.json", AnswersFile.schema());
        for (Map.Entry<String, String> schema : schemas.entrySet()) {
            sink.put("schemas/" + schema.getKey(), schema.getValue());
        }
    }

    private static void exportLists(EditionIndex edition, Publication publication, Sink sink) throws IOException {
        EditionDocuments documents = new EditionDocuments(edition);
        sink.put(edition.edition().tag() + "/search" + ENDING, JsonText.of(documents.search(publication.original())));
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
    private static void exportItem(ItemRef ref, List<EditionIndex> editions, List<ItemHtml> html, Sink sink)
            throws IOException {
        ItemLanguages languages = ItemLanguages.of(ref, editions);
        for (int i = 0; i < editions.size(); i++) {
            EditionIndex edition = editions.get(i);
            Optional<Item> item = edition.find(ref);
            if (item.isPresent()) {
                ItemDocument document = new ItemDocument(
                        edition, (Authored) item.get(), html.get(i).of(item.get()));
                sink.put(ItemLanguages.path(edition, ref), JsonText.of(document.tree(languages)));
            }
        }
    }
}
