package org.incubationtoolkits.model.internal.codec;

import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.text.TextMapper;
import org.jspecify.annotations.Nullable;

/**
 * All that the library does with a value of one type whatever it means: read, write, describe, walk, put into another
 * language. One for each kind of type, so that a member that is added to a record is handled everywhere at once.
 */
public interface Codec<T> {

    /** Returns the value, or null after telling {@code reading} what is wrong. */
    @Nullable T read(Node node, JsonPointer pointer, Reading reading);

    /** Returns the value as maps, lists, strings, numbers and booleans. */
    Object write(T value, Writing writing);

    /** Returns the JSON Schema of what {@link #read} accepts. */
    Map<String, Object> schema(SchemaDefinitions definitions);

    /** Returns {@code value} with its texts replaced; the same object where nothing changed. */
    default T mapTexts(T value, String key, TextMapper mapper) {
        return value;
    }

    /** Returns the member or entry of {@code value} that an address calls {@code segment}; nothing if there is none. */
    default Optional<Part> part(T value, String segment) {
        return Optional.empty();
    }

    /**
     * Returns {@code value} without what is {@code gone}, or null where nothing of it can stay: for a reference itself, and for a
     * record that cannot be without one, or without any entry of a list. The same object where nothing changed.
     */
    default @Nullable T without(T value, Absence gone) {
        return value;
    }

    /** Shows everything inside {@code value} to {@code visitor}, in document order. */
    default void visit(T value, Place place, String key, ValueVisitor visitor) {}
}
