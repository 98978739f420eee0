package org.incubationtoolkits.model.text;

/** What the words of a text may contain. */
public enum TextFormat {
    /** Nothing but words; in labels, placeholders such as {@code {name}}, and {@code {{} and {@code }}} for braces. */
    PLAIN,
    /** The small part of CommonMark that {@link RichText} describes. */
    RICH,
    /** A pattern of ICU's MessageFormat, for words that depend on a number: {@code {count, plural, one {#} other {#}}}. */
    MESSAGE
}
