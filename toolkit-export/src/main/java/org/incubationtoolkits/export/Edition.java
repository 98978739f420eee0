package org.incubationtoolkits.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.provenance.Lineage;
import org.incubationtoolkits.model.text.Direction;
import org.incubationtoolkits.model.text.TextKey;

/**
 * A catalogue in one language, and the words that exporters add to it.
 *
 * @param locale the language that was asked for; single texts may have fallen back to another
 * @param changedBy for each item that somebody changed after its authors, who that was
 * @param lineages where texts come from that somebody has changed or added; empty where nobody has asked for it
 */
public record Edition(
        Locale locale,
        Catalogue catalogue,
        Labels labels,
        Map<ItemRef, List<String>> changedBy,
        Map<TextKey, Lineage> lineages) {

    public Edition {
        changedBy = Map.copyOf(changedBy);
        lineages = Map.copyOf(lineages);
    }

    /** Returns an edition in which everything is as its authors wrote it. */
    public Edition(Locale locale, Catalogue catalogue, Labels labels) {
        this(locale, catalogue, labels, Map.of(), Map.of());
    }

    /** Returns the language tag, which is also the folder of the edition. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public Direction direction() {
        return Direction.of(locale);
    }
}
