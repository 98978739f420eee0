package org.incubationtoolkits.export.html;

import java.util.List;
import java.util.stream.Stream;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Facet;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.text.KeyedText;

/** The texts that a page shows, to tell its readers how far they are translated. */
final class ShownTexts {

    private ShownTexts() {}

    /** Returns the texts of a page about the whole catalogue: its own, and what lists of items show. */
    static List<KeyedText> of(Catalogue catalogue) {
        Stream<KeyedText> listed = catalogue
                .items()
                .filter(item -> item.titled().summary().isPresent())
                .flatMap(ShownTexts::inLists);
        return Stream.concat(catalogue.texts().stream(), listed).toList();
    }

    /** Returns the texts of a page about an item; a toolkit's page lists what is in it. */
    static List<KeyedText> of(Item item) {
        if (item instanceof Toolkit toolkit) {
            return Stream.concat(item.texts().stream(), toolkit.content().flatMap(ShownTexts::inLists))
                    .toList();
        }
        return item.texts();
    }

    /** A list shows the title and summary of an item; of a facet, those of its values too. */
    private static Stream<KeyedText> inLists(Item item) {
        String title = item.ref() + ".title";
        String summary = item.ref() + ".summary";
        return item.texts().stream()
                .filter(text -> item instanceof Facet
                        || text.key().value().equals(title)
                        || text.key().value().equals(summary));
    }
}
