package org.incubationtoolkits.model.problem;

/**
 * Some words in a text.
 *
 * @param words as they stand in the text
 * @param occurrence which of the places where their first line stands, from 0
 */
public record Passage(String words, int occurrence) {

    /** Returns the words that stand in {@code text} at or after {@code offset}. */
    public static Passage in(String text, int offset, String words) {
        String first = firstLineOf(words);
        int count = 0;
        for (int at = first.isEmpty() ? -1 : text.indexOf(first);
                at >= 0 && at < offset;
                at = text.indexOf(first, at + 1)) {
            count++;
        }
        return new Passage(words, count);
    }

    /** Returns the first line of the words, without white space at its ends; empty where there is nothing to look for. */
    public String firstLine() {
        return firstLineOf(words);
    }

    private static String firstLineOf(String words) {
        return words.lines().findFirst().orElse("").strip();
    }
}
