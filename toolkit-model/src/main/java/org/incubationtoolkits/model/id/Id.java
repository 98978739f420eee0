package org.incubationtoolkits.model.id;

import java.util.regex.Pattern;

/**
 * The name that an author gave to something: 1 to 64 characters, {@code a-z}, {@code 0-9} and {@code -}, beginning with
 * a letter.
 *
 * <p>An id is never derived from a title, a language or a position, so translations, overlays and saved answers that
 * name it survive renaming, translating and reordering.
 */
public record Id(String value) implements Comparable<Id> {

    /** The syntax as a regular expression that has to match the whole id. */
    public static final String SYNTAX = "[a-z][a-z0-9-]{0,63}";

    private static final Pattern PATTERN = Pattern.compile(SYNTAX);

    /** @throws IllegalArgumentException if {@code value} is not {@linkplain #isValid valid} */
    public Id {
        if (!isValid(value)) {
            throw new IllegalArgumentException("id must match " + SYNTAX + ", is \"" + value + "\"");
        }
    }

    public static Id of(String value) {
        return new Id(value);
    }

    public static boolean isValid(String value) {
        return PATTERN.matcher(value).matches();
    }

    /** Returns whether the id begins with {@code x-}, which is kept for what a variant adds. */
    public boolean isLocal() {
        return value.startsWith("x-");
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
