package org.incubationtoolkits.model.content;

/** How hard a tool is, for the person who leads it and for those who take part. */
public record Difficulty(Level facilitator, Level participant) {

    /** How hard something is for a person who does it for the first time. */
    public enum Level {
        EASY,
        MODERATE,
        DEMANDING
    }
}
