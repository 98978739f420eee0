package org.incubationtoolkits.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.text.Direction;

/**
 * A catalogue in one language, and the words that exporters add to it.
 *
 * @param locale the language that was asked for; single texts may have fallen back to another
 * @param changedBy for each item that somebody changed after its authors, who that was
 */
public record Edition(Locale locale, Catalogue catalogue, Labels labels, Map<ItemRef, List<String>> changedBy) {

    public Edition {
        changedBy = Map.copyOf(changedBy);
    }

    /** Returns an edition in which everything is as its authors wrote it. */
    public Edition(Locale locale, Catalogue catalogue, Labels labels) {
        this(locale, catalogue, labels, Map.of());
    }

    /** Returns the language tag, which is also the folder of the edition. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public Direction direction() {
        return Direction.of(locale);
    }
}
