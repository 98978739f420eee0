package org.incubationtoolkits.export;

import java.util.Locale;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.text.Direction;

/**
 * A catalogue in one language, and the words that exporters add to it.
 *
 * @param locale the language that was asked for; single texts may have fallen back to another
 */
public record Edition(Locale locale, Catalogue catalogue, Labels labels) {

    /** Returns the language tag, which is also the folder of the edition. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public Direction direction() {
        return Direction.of(locale);
    }
}
