package org.incubationtoolkits.model.problem;

import java.util.Locale;

/** How much a problem matters. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Should be mended; nothing is held up. */
    WARNING,
    /** Has to be mended before anything is published. */
    ERROR;

    /** Returns the severity as it stands in messages, such as {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
