package org.incubationtoolkits.localization.variant;

import java.util.Optional;
import org.incubationtoolkits.model.element.NewEntry;

/**
 * An operation that was applied.
 *
 * @param added what it added
 */
record Applied(PlacedOperation placed, Optional<NewEntry> added) {

    Operation operation() {
        return placed.operation();
    }
}
