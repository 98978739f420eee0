package org.incubationtoolkits.model.text;

import java.util.Locale;

/** How far the work on a text has come. A text that is no translation is in the state {@link #SOURCE}. */
public enum TranslationState {
    /** Written by the author in this language. */
    SOURCE,
    /** Made by a machine, and touched by nobody since. */
    MACHINE,
    /** Made by a person, who has not finished. */
    DRAFT,
    /** Complete. */
    TRANSLATED,
    /** Read by a second person. */
    REVIEWED,
    /** Signed off, and not to be changed without saying so. */
    FINAL;

    /** Returns whether a text in this state may be published as a matter of course. */
    public boolean isComplete() {
        return this != MACHINE && this != DRAFT;
    }

    /** Returns the state as it stands in files, such as {@code machine}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
