package org.incubationtoolkits.model.richtext;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the part of CommonMark 0.31 that rich text allows. Thread-safe.
 *
 * <p>Input of any length and nesting ends in a result: what is nested too deeply comes back as its source, with a fault.
 */
public final class RichTextParser {

    private static final int MAX_OPEN_BLOCKS = 24;

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private RichTextParser() {}

    /** Returns the content of {@code markdown}, and everything in it that is not allowed, in order. */
    public static ParsedRichText parse(String markdown) {
        return PlainParagraphs.of(markdown)
                .map(paragraphs -> new ParsedRichText(paragraphs, List.of()))
                .orElseGet(() -> parseMarkup(markdown));
    }

    /** Returns the same by the parser alone, which knows all of CommonMark. */
    static ParsedRichText parseMarkup(String markdown) {
        try {
            Node document = PARSER.parse(markdown);
            RichTextSource source = new RichTextSource(markdown);
            return new ParsedRichText(RichTextBlocks.in(document, source), source.faults());
        } catch (StackOverflowError e) {
            // Inline nesting has no limit of its own in the parser; the depth at which this happens is far beyond
            // prose.
            return new ParsedRichText(
                    List.of(new RichBlock.Paragraph(List.of(new RichInline.Words(markdown)))),
                    List.of(new RichTextFault(RichTextFault.Kind.TOO_DEEP, markdown, 0)));
        }
    }

    /**
     * Returns where in {@code markdown} the markup of emphasis, strong, code and links stands, in order; none where it is
     * nested too deeply to be parsed.
     */
    public static List<RichTextMark> marks(String markdown) {
        try {
            return RichTextMarks.in(PARSER.parse(markdown), markdown);
        } catch (StackOverflowError e) {
            return List.of();
        }
    }
}
