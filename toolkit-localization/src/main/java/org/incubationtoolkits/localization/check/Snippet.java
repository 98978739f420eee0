package org.incubationtoolkits.localization.check;

import java.util.Locale;
import java.util.stream.Collectors;

/** Words of a text as a message shows them: short, on one line, and with a name for what cannot be seen. */
final class Snippet {

    private static final int LONGEST = 40;
    private static final int AROUND = 12;

    private Snippet() {}

    static String of(String words) {
        int length = words.codePointCount(0, Math.min(words.length(), 4 * LONGEST));
        if (length <= LONGEST) {
            return shown(words);
        }
        return shown(words.substring(0, words.offsetByCodePoints(0, LONGEST))) + "…";
    }

    /** Returns what stands from {@code start} to {@code end}, with some words before and after it. */
    static String around(String words, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(words.length(), Math.min(end, start + LONGEST) + AROUND);
        return (from > 0 ? "…" : "") + shown(words.substring(from, to).strip()) + (to < words.length() ? "…" : "");
    }

    /** Returns the name of a character, such as {@code U+200B}. */
    static String name(int c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    private static String shown(String words) {
        return words.codePoints().mapToObj(Snippet::shown).collect(Collectors.joining());
    }

    private static String shown(int c) {
        if (c == '\n' || c == '\t') {
            return " ";
        }
        if (c == Prose.GAP) {
            return "…";
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> isJoiner(c) ? Character.toString(c) : name(c);
            default -> Character.toString(c);
        };
    }

    /** What shapes the letters beside it is part of a word. */
    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }
}
