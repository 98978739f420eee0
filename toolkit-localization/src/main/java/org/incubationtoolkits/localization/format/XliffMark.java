package org.incubationtoolkits.localization.format;

import java.util.List;
import java.util.regex.Pattern;
import org.incubationtoolkits.model.richtext.RichTextMark;
import org.incubationtoolkits.model.richtext.RichTextParser;
import org.incubationtoolkits.model.text.TextFormat;

/**
 * What can become an inline code in a text: its kind, and where the parts of it stand.
 *
 * @param contentStart where its content begins; as in {@link RichTextMark}
 * @param contentEnd where its content ends; the same as {@code contentStart} and {@code end} where it has none
 */
record XliffMark(XliffCodeKind kind, int start, int contentStart, int contentEnd, int end) {

    /** Doubled braces come first, because they stand for braces. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{|}}|(\\{[A-Za-z_][A-Za-z0-9_]*})");

    /** Returns the marks in a text, in order; they lie beside or in one another. */
    static List<XliffMark> in(String text, TextFormat format) {
        List<XliffMark> marks = switch (format) {
            case PLAIN -> placeholders(text);
            case RICH -> RichTextParser.marks(text).stream().map(XliffMark::of).toList();
            case MESSAGE -> List.of();
        };
        return marks.stream().filter(mark -> mark.isWritable(text)).toList();
    }

    private static List<XliffMark> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .filter(match -> match.group(1) != null)
                .map(match ->
                        new XliffMark(XliffCodeKind.PLACEHOLDER, match.start(), match.end(), match.end(), match.end()))
                .toList();
    }

    private static XliffMark of(RichTextMark mark) {
        return new XliffMark(
                XliffCodeKind.of(mark.kind()), mark.start(), mark.contentStart(), mark.contentEnd(), mark.end());
    }

    /** Markup goes into attributes, which have no place for characters that XML does not know. */
    private boolean isWritable(String text) {
        return XliffCharacters.areWritable(before(text)) && XliffCharacters.areWritable(after(text));
    }

    /** Returns the markup before the content, or all of it. */
    String before(String text) {
        return text.substring(start, contentStart);
    }

    /** Returns the markup after the content. */
    String after(String text) {
        return text.substring(contentEnd, end);
    }
}
