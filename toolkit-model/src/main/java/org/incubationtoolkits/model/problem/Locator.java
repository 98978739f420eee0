package org.incubationtoolkits.model.problem;

/** Tells where a place in an item stands in a file. */
@FunctionalInterface
public interface Locator {

    /** For items that came from no file: the address of the item and the pointer. */
    Locator BY_ADDRESS = place -> new Location(place.item().toString(), 0, 0, place.pointer());

    /** Returns where {@code place} stands, or the nearest place around it that is known. */
    Location locate(Place place);

    /** Returns where a passage of the text at {@code place} stands; the place itself where that is not known. */
    default Location locate(Place place, Passage passage) {
        return locate(place);
    }
}
