package org.incubationtoolkits.model.text;

/** What the words of a text may contain. */
public enum TextFormat {
    /** Nothing but words. */
    PLAIN,
    /** The small part of CommonMark that {@link RichText} describes. */
    RICH
}
