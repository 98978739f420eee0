package org.incubationtoolkits.model.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what somebody probably meant. */
public final class Nearest {

    private static final int MAX_LISTED = 16;

    private Nearest() {}

    /** Returns a sentence that names the nearest of {@code known}, or lists them after {@code otherwise}. */
    public static String hint(String wrong, Collection<String> known, String otherwise) {
        return to(wrong, known).map(near -> "Did you mean \"" + near + "\"?").orElseGet(() -> list(known, otherwise));
    }

    private static String list(Collection<String> known, String otherwise) {
        if (known.isEmpty() || known.size() > MAX_LISTED) {
            return "";
        }
        return known.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(", ", otherwise, "."));
    }

    /** Returns the one of {@code known} that differs from {@code wrong} in at most a third of its characters. */
    public static Optional<String> to(String wrong, Collection<String> known) {
        int tolerated = Math.max(1, wrong.length() / 3);
        return known.stream()
                .filter(each -> Math.abs(each.length() - wrong.length()) <= tolerated)
                .filter(each -> distance(wrong, each) <= tolerated)
                .min(Comparator.comparingInt((String each) -> distance(wrong, each))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance, ignoring case. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int replaced = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
