package org.incubationtoolkits.model.assessment;

import java.util.Optional;

/**
 * A result.
 *
 * @param reached the points reached
 * @param maximum the most that could have been reached with the questions that apply
 */
public record Points(int reached, int maximum) {

    /** Nothing asked, nothing reached. */
    public static final Points NONE = new Points(0, 0);

    public Points plus(Points other) {
        return new Points(reached + other.reached, maximum + other.maximum);
    }

    /** Returns the whole percent of the maximum, rounded down; nothing where no question applies. */
    public Optional<Integer> percent() {
        return maximum == 0 ? Optional.empty() : Optional.of((int) (100L * reached / maximum));
    }
}
