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

    static Points of(long reached, long maximum) {
        return new Points((int) Math.min(reached, Integer.MAX_VALUE), (int) Math.min(maximum, Integer.MAX_VALUE));
    }

    /** Returns the sum; what is beyond {@link Integer#MAX_VALUE}, which no valid assessment reaches, is cut off. */
    public Points plus(Points other) {
        return of((long) reached + other.reached, (long) maximum + other.maximum);
    }

    /** Returns the whole percent of the maximum, rounded down; nothing where no question applies. */
    public Optional<Integer> percent() {
        return maximum == 0 ? Optional.empty() : Optional.of((int) (100L * reached / maximum));
    }
}
