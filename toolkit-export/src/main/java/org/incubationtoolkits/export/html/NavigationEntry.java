package org.incubationtoolkits.export.html;

import java.util.Optional;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.model.Authored;

/** An item that the navigation of every page leads to. */
record NavigationEntry(Label label, String page) {

    /** Returns the entry for guides, programmes and assessments; other items are found through lists. */
    static Optional<NavigationEntry> of(Authored item) {
        return switch (item.kind()) {
            case GUIDE -> Optional.of(new NavigationEntry(Label.GUIDES, ItemPath.of(item.ref())));
            case PROGRAMME -> Optional.of(new NavigationEntry(Label.PROGRAMME, ItemPath.of(item.ref())));
            case ASSESSMENT -> Optional.of(new NavigationEntry(Label.ASSESSMENT, ItemPath.of(item.ref())));
            default -> Optional.empty();
        };
    }
}
