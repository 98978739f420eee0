package org.incubationtoolkits.model.internal.codec;

import java.util.function.Predicate;
import org.incubationtoolkits.model.id.ItemRef;

/**
 * What is to be no longer in a catalogue.
 *
 * @param items to which nothing refers any more
 * @param entries of lists that go, whatever they are
 */
public record Absence(Predicate<ItemRef> items, Predicate<Object> entries) {

    /** Returns the absence of some items. */
    public static Absence ofItems(Predicate<ItemRef> items) {
        return new Absence(items, entry -> false);
    }
}
