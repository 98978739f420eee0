package org.incubationtoolkits.localization.variant.difference;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which words of a text are kept, removed and added in another one. What is a word in a language is told by ICU (Unicode
 * Standard Annex 29); blanks and marks between words are words here, too, so that nothing is lost: what is kept and removed is
 * the one text, what is kept and added the other.
 *
 * @param parts in order; two in a row are never of one kind, and what is removed comes before what is added in its place
 */
public record WordDifference(List<Part> parts) {

    /** More pairs of words than this are not compared one by one. */
    private static final long MOST_PAIRS = 4_000_000;

    public WordDifference {
        parts = List.copyOf(parts);
    }

    /** What becomes of words. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Words of one kind. */
    public record Part(Kind kind, String words) {}

    /** Returns how {@code now} differs from {@code then}, both in one language. */
    public static WordDifference of(String then, String now, Locale language) {
        List<String> one = words(then, language);
        List<String> other = words(now, language);
        int start = 0;
        while (start < one.size() && start < other.size() && one.get(start).equals(other.get(start))) {
            start++;
        }
        int end = 0;
        while (end < one.size() - start
                && end < other.size() - start
                && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        Parts parts = new Parts();
        parts.add(Kind.KEPT, one.subList(0, start));
        middle(one.subList(start, one.size() - end), other.subList(start, other.size() - end), parts);
        parts.add(Kind.KEPT, one.subList(one.size() - end, one.size()));
        return new WordDifference(parts.all());
    }

    private static List<String> words(String text, Locale language) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.forLocale(language));
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    /** The longest common subsequence, by the table of its lengths from each place to the end. */
    private static void middle(List<String> one, List<String> other, Parts parts) {
        if ((long) one.size() * other.size() > MOST_PAIRS) {
            parts.add(Kind.REMOVED, one);
            parts.add(Kind.ADDED, other);
            return;
        }
        int[][] lengths = lengths(one, other);
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                parts.add(Kind.KEPT, List.of(one.get(i++)));
                j++;
            } else if (j == other.size() || i < one.size() && lengths[i + 1][j] >= lengths[i][j + 1]) {
                parts.add(Kind.REMOVED, List.of(one.get(i++)));
            } else {
                parts.add(Kind.ADDED, List.of(other.get(j++)));
            }
        }
    }

    private static int[][] lengths(List<String> one, List<String> other) {
        int[][] lengths = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                lengths[i][j] = one.get(i).equals(other.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    /**
     * Parts being put together: between two that are kept, all that is removed comes first. Blanks between two changes belong to
     * both, as nobody reads them alone.
     */
    private static final class Parts {

        private final List<Part> all = new ArrayList<>();
        private final StringBuilder kept = new StringBuilder();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();

        void add(Kind kind, List<String> words) {
            for (String word : words) {
                switch (kind) {
                    case KEPT -> kept.append(word);
                    case REMOVED -> {
                        beginChange();
                        removed.append(word);
                    }
                    case ADDED -> {
                        beginChange();
                        added.append(word);
                    }
                }
            }
        }

        private void beginChange() {
            boolean inChange = !removed.isEmpty() || !added.isEmpty();
            if (inChange && !kept.isEmpty() && kept.toString().isBlank()) {
                removed.append(kept);
                added.append(kept);
                kept.setLength(0);
            } else if (!kept.isEmpty()) {
                endChange();
                end(Kind.KEPT, kept);
            }
        }

        private void endChange() {
            end(Kind.REMOVED, removed);
            end(Kind.ADDED, added);
        }

        private void end(Kind kind, StringBuilder words) {
            if (!words.isEmpty()) {
                all.add(new Part(kind, words.toString()));
                words.setLength(0);
            }
        }

        List<Part> all() {
            endChange();
            end(Kind.KEPT, kept);
            return all;
        }
    }
}
