package org.incubationtoolkits.export.html;

import java.util.List;
import java.util.stream.Stream;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.id.ItemKind;

/** An entry of the navigation of every page, with the page that it leads to, inside the edition. */
record NavigationEntry(Label label, String page) {

    /** Items of one kind, which have a page that lists them if there are several. */
    record Kind(ItemKind kind, Label one, Label several) {

        List<Item> in(Catalogue catalogue) {
            return catalogue.items().filter(item -> item.kind() == kind).toList();
        }

        String page() {
            return kind.folder();
        }
    }

    static final List<Kind> KINDS = List.of(
            new Kind(ItemKind.GUIDE, Label.GUIDES, Label.GUIDES),
            new Kind(ItemKind.ASSESSMENT, Label.ASSESSMENT, Label.ASSESSMENTS),
            new Kind(ItemKind.PROGRAMME, Label.PROGRAMME, Label.PROGRAMMES));

    /** Returns the entries for guides, assessments and programmes; other items are found through lists. */
    static Stream<NavigationEntry> of(Catalogue catalogue) {
        return KINDS.stream().flatMap(kind -> {
            List<Item> items = kind.in(catalogue);
            return items.stream()
                    .limit(1)
                    .map(first -> items.size() == 1
                            ? new NavigationEntry(kind.one(), ItemPath.of(first.ref()))
                            : new NavigationEntry(kind.several(), kind.page()));
        });
    }

    /** Returns the label under which an item of a kind stands in the navigation. */
    static Label of(Catalogue catalogue, ItemKind wanted) {
        return KINDS.stream()
                .filter(kind -> kind.kind() == wanted)
                .map(kind -> kind.in(catalogue).size() == 1 ? kind.one() : kind.several())
                .findFirst()
                .orElse(Label.TOOLS);
    }
}
