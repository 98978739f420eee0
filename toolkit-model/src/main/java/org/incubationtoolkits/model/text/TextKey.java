package org.incubationtoolkits.model.text;

import java.util.regex.Pattern;

/**
 * The address of a text by ids, such as {@code tool.assumption-map.canvas.blocks.beliefs.title}: the kind and id of the
 * item, then names of members and the ids in their lists.
 *
 * <p>A key holds no position, language or words. It is an XML NMTOKEN, and can serve as {@code msgctxt}, file name, URL
 * fragment and HTML id as it is. At most {@value #MAX_LENGTH} characters.
 */
public record TextKey(String value) implements Comparable<TextKey> {

    public static final int MAX_LENGTH = 200;

    private static final String SEGMENT = "[a-z][a-z0-9-]{0,63}";
    private static final Pattern PATTERN = Pattern.compile(SEGMENT + "(\\." + SEGMENT + ")*+");

    /** @throws IllegalArgumentException if {@code value} is not {@linkplain #isValid valid} */
    public TextKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("key must be ids joined by dots, is \"" + value + "\"");
        }
    }

    public static TextKey of(String value) {
        return new TextKey(value);
    }

    public static boolean isValid(String value) {
        return value.length() <= MAX_LENGTH && PATTERN.matcher(value).matches();
    }

    /** Returns the kind and id that the key begins with, such as {@code tool.assumption-map}. */
    public String item() {
        int second = value.indexOf('.', value.indexOf('.') + 1);
        return second < 0 ? value : value.substring(0, second);
    }

    @Override
    public int compareTo(TextKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
