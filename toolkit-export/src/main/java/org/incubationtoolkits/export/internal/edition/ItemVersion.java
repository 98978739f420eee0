package org.incubationtoolkits.export.internal.edition;

import java.util.Optional;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.Explainer;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Programme;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.Toolkit;

/** The versions of items. */
public final class ItemVersion {

    private ItemVersion() {}

    /** Returns the version of an item; nothing for a kind that has none of its own. */
    public static Optional<String> of(Item item) {
        return switch (item.kind()) {
            case TOOL -> Optional.of(((Tool) item).version());
            case TOOLKIT -> Optional.of(((Toolkit) item).version());
            case ASSESSMENT -> Optional.of(((Assessment) item).version());
            case EXPLAINER -> Optional.of(((Explainer) item).version());
            case GUIDE -> Optional.of(((Guide) item).version());
            case PROGRAMME -> Optional.of(((Programme) item).version());
            case CASE, CATALOGUE, FACET, ROLE, LICENCE, SOURCE -> Optional.empty();
        };
    }
}
