package org.incubationtoolkits.model.richtext;

/**
 * Where the markup of an inline piece stands in the source of a rich text: what is written before its content and after it,
 * such as <code>**</code> and <code>**</code>, or {@code [} and {@code ](https://example.org)}. Offsets are in characters
 * (UTF-16 units) from 0. What lies between the markup is source too, and may hold other marks.
 *
 * @param start where the markup before the content begins
 * @param contentStart where the content begins
 * @param contentEnd where the content ends; the same as {@code contentStart} and {@code end} where the mark has no content
 *     that is rich text: code, and an address in angle brackets
 * @param end where the markup after the content ends
 */
public record RichTextMark(Kind kind, int start, int contentStart, int contentEnd, int end) {

    /** What is marked up. */
    public enum Kind {
        CODE,
        EMPHASIS,
        STRONG,
        LINK,
        /** A link that is written as nothing but its address: {@code <https://example.org>}. */
        ADDRESS
    }
}
