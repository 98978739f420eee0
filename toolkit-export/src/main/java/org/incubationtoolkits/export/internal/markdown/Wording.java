package org.incubationtoolkits.export.internal.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.model.richtext.RichBlock;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/** Texts and labels as Markdown for a page in one language. What is in another language says so (WCAG 2.2, 3.1.2). */
public final class Wording {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private final Locale language;
    private final Labels labels;

    public Wording(Locale language, Labels labels) {
        this.language = language;
        this.labels = labels;
    }

    public Inline text(Text text) {
        return text(text, language);
    }

    private static Inline text(Text text, Locale around) {
        Inline words = Inline.words(text.words());
        return text.language().equals(around) ? words : words.in(text);
    }

    /** Returns a text that stands on lines of its own. */
    public Blocks paragraph(Text text) {
        return wrapped(text, new Blocks().paragraph(Inline.words(text.words())));
    }

    /** Returns the paragraphs and lists of a text. */
    public Blocks rich(RichText text) {
        return wrapped(text.markdown(), RichBlocks.of(text.blocks()));
    }

    /** Returns a text for an item of a list: a single paragraph without anything around it, if it is one. */
    public Blocks item(RichText text) {
        List<RichBlock> blocks = text.blocks();
        if (blocks.size() != 1 || !(blocks.get(0) instanceof RichBlock.Paragraph paragraph)) {
            return rich(text);
        }
        Inline line = RichLine.of(paragraph.content());
        return new Blocks().paragraph(isOwn(text.markdown()) ? line : line.in(text.markdown()));
    }

    /**
     * Returns a label with its placeholders filled.
     *
     * @param namesAndValues in turn the name of a placeholder and its value: a {@link Text}, or what its
     *     {@code toString} gives
     */
    public Inline label(Label label, Object... namesAndValues) {
        Text text = labels.text(label);
        Inline filled = Inline.EMPTY;
        Matcher placeholder = PLACEHOLDER.matcher(text.words());
        int done = 0;
        while (placeholder.find()) {
            filled = filled.then(Inline.words(text.words().substring(done, placeholder.start())))
                    .then(value(placeholder, text, namesAndValues));
            done = placeholder.end();
        }
        filled = filled.then(Inline.words(text.words().substring(done)));
        return isOwn(text) ? filled : filled.in(text);
    }

    private static Inline value(Matcher placeholder, Text label, Object... namesAndValues) {
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equals(placeholder.group(1))) {
                Object value = namesAndValues[i + 1];
                return value instanceof Text text ? text(text, label.language()) : Inline.words(value.toString());
            }
        }
        return Inline.words(placeholder.group());
    }

    private Blocks wrapped(Text text, Blocks blocks) {
        return isOwn(text) || blocks.isEmpty() ? blocks : blocks.in(text);
    }

    private boolean isOwn(Text text) {
        return text.language().equals(language);
    }
}
