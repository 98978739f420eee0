package org.incubationtoolkits.model.problem;

import org.incubationtoolkits.model.id.ItemRef;

/** A place inside an item, wherever the item came from. Where it stands in a file is told by a {@link Locator}. */
public record Place(ItemRef item, JsonPointer pointer) {

    /** Returns the place of a whole item. */
    public static Place of(ItemRef item) {
        return new Place(item, JsonPointer.ROOT);
    }

    public Place child(String member) {
        return new Place(item, pointer.child(member));
    }

    public Place child(int index) {
        return new Place(item, pointer.child(index));
    }
}
