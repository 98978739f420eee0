package org.incubationtoolkits.localization.format;

import java.util.Optional;

/** A part of a text as it stands in a file. */
sealed interface XliffPart {

    /** Words. */
    record Words(String text) implements XliffPart {}

    /**
     * An inline code, or one end of it.
     *
     * @param id the same at both ends of a code, and in source and translation
     * @param markup what it stands for, if the file tells that here
     */
    record Tag(Role role, String id, Optional<String> markup) implements XliffPart {}

    /** What a tag does. */
    enum Role {
        ALONE,
        START,
        END
    }
}
