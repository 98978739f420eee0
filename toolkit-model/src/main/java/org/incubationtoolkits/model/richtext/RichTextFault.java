package org.incubationtoolkits.model.richtext;

/**
 * Something in the source of a rich text that rich text does not allow.
 *
 * @param kind what it is
 * @param snippet the words concerned, or the address of a link
 * @param offset where it begins in the source of the text, in characters (UTF-16 units) from 0
 */
public record RichTextFault(Kind kind, String snippet, int offset) {

    /** What rich text does not allow. */
    public enum Kind {
        HTML("raw HTML"),
        IMAGE("an image"),
        HEADING("a heading"),
        QUOTE("a block quote"),
        RULE("a thematic break"),
        CODE_BLOCK("a code block"),
        TABLE("a table"),
        LINK_DEFINITION("the definition of a link"),
        LINK_TITLE("a link with a title"),
        UNSAFE_LINK("an unsafe link"),
        TOO_DEEP("too much nesting");

        private final String description;

        Kind(String description) {
            this.description = description;
        }

        /** Returns what it is in a few words, for a message. */
        public String description() {
            return description;
        }
    }
}
