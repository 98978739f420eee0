package org.incubationtoolkits.model.value;

import java.util.Map;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.jspecify.annotations.Nullable;

/** A value as it stands in a file, before it is known what it has to be. Equal to others that say the same. */
public final class WrittenValue {

    private final @Nullable Object tree;
    private final Location location;
    private final Map<JsonPointer, Location> places;

    /**
     * @param tree maps, lists, words, whole numbers, truth values and {@code null}
     * @param location where the value stands
     * @param places where what is inside stands, by the way from the value
     */
    public WrittenValue(@Nullable Object tree, Location location, Map<JsonPointer, Location> places) {
        this.tree = tree;
        this.location = location;
        this.places = Map.copyOf(places);
    }

    /** Returns the value as maps, lists, words, whole numbers and truth values; the word {@code null} for nothing. */
    public Object tree() {
        return tree == null ? "null" : tree;
    }

    /** Returns the value itself, which may be nothing. */
    public @Nullable Object orNull() {
        return tree;
    }

    /** Returns where the value stands. */
    public Location location() {
        return location;
    }

    /** Returns where something inside the value stands; the value itself where that is not known. */
    public Location locate(JsonPointer inside) {
        return places.getOrDefault(inside, location);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WrittenValue value && tree().equals(value.tree());
    }

    @Override
    public int hashCode() {
        return tree().hashCode();
    }

    @Override
    public String toString() {
        return tree().toString();
    }
}
