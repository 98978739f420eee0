package org.incubationtoolkits.publish;

import java.util.Optional;

/**
 * How much has to be publishable before anything is published: translated at least completely, and from the source as it stands
 * today.
 *
 * @param locale the language tag; nothing means every language that has no threshold of its own, except variants of the language
 *     in which the catalogue is written
 * @param percent of the texts, 0 to 100
 */
public record Threshold(Optional<String> locale, int percent) {

    /** @throws IllegalArgumentException if {@code percent} is not 0 to 100 */
    public Threshold {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("percent must be 0 to 100, is " + percent);
        }
    }

    public static Threshold of(int percent) {
        return new Threshold(Optional.empty(), percent);
    }

    public static Threshold of(String locale, int percent) {
        return new Threshold(Optional.of(locale), percent);
    }
}
