package org.incubationtoolkits.localization.check;

import java.util.Collection;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Words of a text as they may stand in a message: short, on one line, and with nothing that would disturb the line. */
final class Excerpt {

    private static final int MAX_LENGTH = 60;
    private static final int MAX_LISTED = 5;

    private Excerpt() {}

    /** Returns the beginning of {@code words} in double quotes. */
    static String quoted(String words) {
        return '"' + of(words) + '"';
    }

    /** Returns the first few, each in double quotes, and how many more there are. */
    static String quoted(Collection<String> each) {
        return list(each, Excerpt::quoted);
    }

    /** Returns the first few as they are written by {@code form}, and how many more there are. */
    static String list(Collection<String> each, UnaryOperator<String> form) {
        String first = each.stream().limit(MAX_LISTED).map(form).collect(Collectors.joining(", "));
        return each.size() <= MAX_LISTED ? first : first + " and " + (each.size() - MAX_LISTED) + " more";
    }

    /** Returns the beginning of {@code words}. */
    static String of(String words) {
        StringBuilder line = new StringBuilder();
        words.codePoints().limit(MAX_LENGTH).map(Excerpt::visible).forEach(line::appendCodePoint);
        boolean whole = words.codePointCount(0, words.length()) <= MAX_LENGTH;
        return whole ? line.toString() : line + "…";
    }

    private static int visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> '\uFFFD';
            default -> turnsTheLine(c) ? '\uFFFD' : c;
        };
    }

    /** The embeddings, overrides and isolates of Unicode's bidirectional algorithm. */
    private static boolean turnsTheLine(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
