package org.incubationtoolkits.model.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Paragraphs without any markup, which most texts are. What they are can be told at a glance, and in a small part of the time
 * that a parser of CommonMark takes; where there is any doubt, that parser decides.
 */
final class PlainParagraphs {

    /** Characters that begin or end markup somewhere inside a paragraph (CommonMark 0.31, chapter 6). */
    private static final String MARKUP = "\\`*_[]<&";

    private PlainParagraphs() {}

    /** Returns the paragraphs, or nothing where something might be markup. */
    static Optional<List<RichBlock>> of(String markdown) {
        List<RichBlock> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < markdown.length()) {
            int end = markdown.indexOf("\n\n", start);
            String paragraph = markdown.substring(start, end < 0 ? markdown.length() : end);
            if (!isPlain(paragraph)) {
                return Optional.empty();
            }
            String words = paragraph.replace('\n', ' ');
            paragraphs.add(new RichBlock.Paragraph(List.of(new RichInline.Words(words))));
            start = end < 0 ? markdown.length() : end + 2;
        }
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(paragraphs);
    }

    /** A line that begins with a letter begins no block but a paragraph (chapters 4 and 5). */
    private static boolean isPlain(String paragraph) {
        boolean atStart = true;
        char before = '\n';
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (c == '\n') {
                if (atStart || before == ' ') {
                    return false;
                }
                atStart = true;
            } else if (c < ' ' || c == '\u007f' || Character.isSurrogate(c) || MARKUP.indexOf(c) >= 0) {
                return false;
            } else if (atStart) {
                if (!Character.isLetter(c)) {
                    return false;
                }
                atStart = false;
            }
            before = c;
        }
        return !atStart && before != ' ';
    }
}
