package org.incubationtoolkits.model.id;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where something stands in a catalogue, by ids: {@code tool.assumption-map.canvas.blocks.beliefs}. The kind and id of the
 * item, or {@code catalogue}, then names of members in kebab case and the ids in their lists. The address of a text is
 * its key. At most {@value #MAX_LENGTH} characters.
 */
public record Address(String value) implements Comparable<Address> {

    public static final int MAX_LENGTH = 200;

    private static final Pattern PATTERN = Pattern.compile(Id.SYNTAX + "(\\." + Id.SYNTAX + ")*+");

    /** @throws IllegalArgumentException if {@code value} is not {@linkplain #isValid valid} */
    public Address {
        if (!isValid(value)) {
            throw new IllegalArgumentException("address must be ids joined by dots, is \"" + value + "\"");
        }
    }

    public static Address of(String value) {
        return new Address(value);
    }

    public static boolean isValid(String value) {
        return value.length() <= MAX_LENGTH && PATTERN.matcher(value).matches();
    }

    /** Returns the item that the address begins with; nothing if it begins with no kind of item. */
    public Optional<ItemRef> item() {
        List<String> segments = segments();
        return Arrays.stream(ItemKind.values())
                .filter(kind -> kind.word().equals(segments.get(0)))
                .filter(kind -> kind == ItemKind.CATALOGUE || segments.size() > 1)
                .findFirst()
                .map(kind -> new ItemRef(kind, Id.of(segments.get(kind == ItemKind.CATALOGUE ? 0 : 1))));
    }

    /** Returns the way from the item; empty for the item itself. */
    public List<String> path() {
        List<String> segments = segments();
        boolean isCatalogue = segments.get(0).equals(ItemKind.CATALOGUE.word());
        return segments.subList(Math.min(isCatalogue ? 1 : 2, segments.size()), segments.size());
    }

    private List<String> segments() {
        return List.of(value.split("\\.", -1));
    }

    public Address child(String segment) {
        return new Address(value + "." + segment);
    }

    /** Returns the address without its last segment; nothing for one of a single segment. */
    public Optional<Address> parent() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(new Address(value.substring(0, dot)));
    }

    /** Returns the last segment: the name of a member, or an id. */
    public String last() {
        return value.substring(value.lastIndexOf('.') + 1);
    }

    /** Returns whether this is {@code other}, or stands inside it. */
    public boolean isWithin(Address other) {
        return value.equals(other.value) || value.startsWith(other.value + ".");
    }

    @Override
    public int compareTo(Address other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
