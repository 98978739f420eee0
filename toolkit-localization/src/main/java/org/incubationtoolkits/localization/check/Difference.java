package org.incubationtoolkits.localization.check;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a source has and its translation has not, and the other way round.
 *
 * @param lost in the order of the source
 * @param added in the order of the translation
 */
record Difference(List<String> lost, List<String> added) {

    private static final int MOST = 5;

    Difference {
        lost = List.copyOf(lost);
        added = List.copyOf(added);
    }

    boolean isEmpty() {
        return lost.isEmpty() && added.isEmpty();
    }

    /** Returns a sentence on the difference; {@code what} is singular, such as {@code number}. */
    String message(String what) {
        if (added.isEmpty()) {
            return "The source has the " + what + " " + quoted(lost) + ", the translation has not.";
        }
        if (lost.isEmpty()) {
            return "The translation has the " + what + " " + quoted(added) + ", the source has not.";
        }
        return "The source has the " + what + " " + quoted(lost) + ", the translation " + quoted(added) + ".";
    }

    private static String quoted(List<String> values) {
        return values.stream()
                        .limit(MOST)
                        .map(value -> "\"" + Snippet.of(value) + "\"")
                        .collect(Collectors.joining(", "))
                + (values.size() > MOST ? " and more" : "");
    }
}
