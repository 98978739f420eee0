package org.incubationtoolkits.model.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what somebody probably meant. */
public final class Nearest {

    private static final int MAX_LISTED = 16;

    /** Among more than these nothing is looked for, so that a broken file of any size is told of quickly. */
    private static final int MAX_COMPARED = 1_000;

    /** Nothing that we know is longer than an id. */
    private static final int MAX_LENGTH = 100;

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
        if (known.size() > MAX_COMPARED || wrong.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        int tolerated = Math.max(1, wrong.length() / 3);
        return known.stream()
                .filter(each -> Math.abs(each.length() - wrong.length()) <= tolerated)
                .filter(each -> distance(wrong, each) <= tolerated)
                .min(Comparator.comparingInt((String each) -> distance(wrong, each))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many characters are missing, too many, wrong or swapped with the next one; case does not count. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (same(a, i - 1, b, j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && same(a, i - 1, b, j - 2) && same(a, i - 2, b, j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i)) == Character.toLowerCase(b.charAt(j));
    }
}
