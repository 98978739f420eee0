package org.incubationtoolkits.export.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.internal.edition.EditionIndex;
import org.incubationtoolkits.export.internal.edition.ItemVersion;
import org.incubationtoolkits.export.internal.finder.Finder;
import org.incubationtoolkits.export.internal.finder.SearchDocuments;
import org.incubationtoolkits.export.internal.html.EditionView;
import org.incubationtoolkits.export.internal.html.Page;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.io.EditionItems;
import org.incubationtoolkits.model.text.Text;

/** The files of an edition that are about several items. */
record EditionDocuments(EditionIndex edition) {

    private static final String INDEX_SCHEMA = "toolkit-index/1";
    private static final String SEARCH_SCHEMA = "toolkit-search/1";
    private static final String LIST_SCHEMA = "toolkit-list/1";

    /** Returns what a list or a finder needs: every item with a file of its own, in order of publication. */
    Map<String, Object> index() {
        Catalogue catalogue = edition.catalogue();
        Map<String, Object> tree = Headers.of(INDEX_SCHEMA, edition);
        tree.put("title", text(catalogue.title()));
        tree.put("summary", text(catalogue.summary()));
        tree.put("about", text(catalogue.about().markdown()));
        tree.put(
                "items",
                catalogue
                        .items()
                        .filter(item -> ItemPath.hasPage(item.kind()))
                        .map(this::entry)
                        .toList());
        return tree;
    }

    /** Returns what can be searched, with the title and summary of the original beside those of a translation. */
    Map<String, Object> search(Optional<Edition> original) {
        Page page = Page.ofSite(new EditionView(edition.edition()), item -> Optional.empty());
        Map<String, Object> tree = Headers.of(SEARCH_SCHEMA, edition);
        tree.put(
                "documents",
                new SearchDocuments(page, Finder.of(edition.edition()), original, JsonExporter.ENDING).trees());
        return tree;
    }

    /** Returns all items of a kind that has no files of its own. */
    Map<String, Object> list(ItemKind kind) {
        Map<String, Object> tree = Headers.of(LIST_SCHEMA, edition);
        tree.put("kind", kind.word());
        tree.put(
                "items",
                edition.catalogue()
                        .items()
                        .filter(item -> item.kind() == kind)
                        .map(item -> EditionItems.write(item, edition.locale()))
                        .toList());
        return tree;
    }

    private Map<String, Object> entry(Item item) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", item.kind().word());
        tree.put("id", item.id().value());
        tree.put("title", text(item.titled().title()));
        item.titled().summary().ifPresent(summary -> tree.put("summary", text(summary)));
        tree.put("href", ItemPath.of(item.ref()) + JsonExporter.ENDING);
        ItemVersion.of(item).ifPresent(version -> tree.put("version", version));
        edition.toolkitOf(item.ref())
                .ifPresent(toolkit -> tree.put("toolkit", toolkit.id().value()));
        if (item instanceof Tool tool) {
            tree.put("facets", facets(tool));
        }
        return tree;
    }

    private static Map<String, List<String>> facets(Tool tool) {
        Map<String, List<String>> facets = new LinkedHashMap<>();
        tool.facets()
                .forEach((facet, values) ->
                        facets.put(facet.value(), values.stream().map(Id::value).toList()));
        return facets;
    }

    private Map<String, Object> text(Text text) {
        return EditionItems.write(text, edition.locale());
    }
}
