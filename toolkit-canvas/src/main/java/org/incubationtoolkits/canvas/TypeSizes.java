package org.incubationtoolkits.canvas;

/**
 * How large the words of blocks may be, in points of 1/72 inch.
 *
 * @param preferred where there is room
 * @param floor the smallest that can still be read
 */
public record TypeSizes(double preferred, double floor) {

    /** @throws IllegalArgumentException if {@code floor} is not above 0, or above {@code preferred} */
    public TypeSizes {
        if (floor <= 0 || preferred < floor) {
            throw new IllegalArgumentException(
                    "type sizes must be above 0, and the floor not above the preferred one, are " + preferred + " and "
                            + floor);
        }
    }
}
