package org.incubationtoolkits.localization.format;

/** A value of a file as it stands in a message. */
final class Excerpt {

    private static final int LENGTH = 40;

    private Excerpt() {}

    /** Returns the value in double quotes; the beginning of a long one, on one line. */
    static String of(String value) {
        String beginning = value.length() > LENGTH * 2 ? value.substring(0, LENGTH) + "…" : value;
        return "\"" + beginning.replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ") + "\"";
    }
}
