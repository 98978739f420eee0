package org.incubationtoolkits.model.internal.tree;

import org.apache.commons.lang3.StringUtils;

/** The first words of a value, on one line, for a message. */
public final class Excerpts {

    private static final int MAX = 60;

    private Excerpts() {}

    /** Returns at most 60 characters of {@code text}, without line breaks and control characters. */
    public static String of(String text) {
        return of(text, MAX);
    }

    static String of(String text, int max) {
        String start = StringUtils.truncate(text, max * 4);
        StringBuilder line = new StringBuilder();
        start.codePoints().map(Excerpts::visible).forEach(line::appendCodePoint);
        String words = StringUtils.normalizeSpace(line.toString());
        return words.length() <= max ? words : firstOf(words, max) + "…";
    }

    private static int visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> '\uFFFD';
            default -> c;
        };
    }

    /** Never half of a character that takes two units. */
    private static String firstOf(String words, int max) {
        boolean halves = Character.isHighSurrogate(words.charAt(max - 2));
        return words.substring(0, halves ? max - 2 : max - 1);
    }
}
