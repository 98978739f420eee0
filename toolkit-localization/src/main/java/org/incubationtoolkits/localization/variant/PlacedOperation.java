package org.incubationtoolkits.localization.variant;

import java.util.function.Function;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;

/** An operation, and where it is written. */
public record PlacedOperation(Operation operation, JsonPointer pointer, Function<JsonPointer, Location> places) {

    /** Returns where the operation stands. */
    public Location location() {
        return places.apply(pointer);
    }

    /** Returns where a member of the operation stands, or the operation itself where it has no such member. */
    public Location location(String member) {
        return places.apply(pointer.child(member));
    }
}
