package org.incubationtoolkits.export.internal.markdown;

import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.export.internal.wording.Filled;
import org.incubationtoolkits.export.internal.wording.Phrases;
import org.incubationtoolkits.export.internal.wording.Piece;
import org.incubationtoolkits.model.richtext.RichBlock;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/** Texts and labels as Markdown for a page in one language. What is in another language says so (WCAG 2.2, 3.1.2). */
public final class Wording {

    private final Phrases phrases;
    private final Locale language;
    private final Labels labels;

    public Wording(Phrases phrases, Labels labels) {
        this.phrases = phrases;
        this.language = phrases.own().language();
        this.labels = labels;
    }

    public Inline text(Text text) {
        return in(text.language(), language, Inline.words(text.words()));
    }

    private static Inline in(Locale words, Locale around, Inline line) {
        return words.equals(around) ? line : line.in(words);
    }

    /** Returns a text that stands on lines of its own. */
    public Blocks paragraph(Text text) {
        return wrapped(text.language(), new Blocks().paragraph(Inline.words(text.words())));
    }

    /** Returns the paragraphs and lists of a text. */
    public Blocks rich(RichText text) {
        return wrapped(text.markdown().language(), RichBlocks.of(text.blocks()));
    }

    /** Returns a text for an item of a list: a single paragraph without anything around it, if it is one. */
    public Blocks item(RichText text) {
        List<RichBlock> blocks = text.blocks();
        if (blocks.size() != 1 || !(blocks.get(0) instanceof RichBlock.Paragraph paragraph)) {
            return rich(text);
        }
        Inline line = RichLine.of(paragraph.content());
        return new Blocks().paragraph(in(text.markdown().language(), language, line));
    }

    /**
     * Returns a label with its placeholders filled; a {@link Text} among the values says its language where it is another.
     *
     * @param namesAndValues in turn the name of a placeholder and its value, as in {@link Labels#fill}
     */
    public Inline label(Label label, Object... namesAndValues) {
        Filled filled = phrases.fill(labels.text(label), label.format(), label.english(), namesAndValues);
        Inline all = Inline.EMPTY;
        for (Piece piece : filled.pieces()) {
            all = all.then(in(piece.language(), filled.language(), Inline.words(piece.words())));
        }
        return in(filled.language(), language, all);
    }

    private Blocks wrapped(Locale words, Blocks blocks) {
        return words.equals(language) || blocks.isEmpty() ? blocks : blocks.in(words);
    }
}
