package org.incubationtoolkits.localization.exchange;

import java.util.Optional;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.text.TextKey;

/**
 * What an import does to one stored translation.
 *
 * @param before nothing where there was none
 * @param after nothing where it is taken out
 * @param location where the change stands in the file that came back
 */
public record UnitChange(
        TextKey key, Kind kind, Optional<TranslationUnit> before, Optional<TranslationUnit> after, Location location) {

    public enum Kind {
        /** There was no translation before. */
        ADDED,
        /** Other words. */
        REWORDED,
        /** The same words in a higher state. */
        RAISED,
        /** The same words serve for the source text of today. */
        CONFIRMED,
        /** Taken out. */
        CLEARED
    }
}
