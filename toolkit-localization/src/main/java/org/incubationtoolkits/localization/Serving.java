package org.incubationtoolkits.localization;

import java.util.List;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextKey;

/**
 * How a text comes out in an edition.
 *
 * @param source the text of the catalogue
 * @param served what is shown
 * @param attempts the languages that were tried, in order, also those after the one that served; none for a text that is shown as
 *     its author wrote it
 * @param adaptations what adapters changed in the end, in their order
 */
public record Serving(TextKey key, Text source, Text served, List<Attempt> attempts, List<Adaptation> adaptations) {

    public Serving {
        attempts = List.copyOf(attempts);
        adaptations = List.copyOf(adaptations);
    }
}
