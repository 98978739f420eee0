package org.incubationtoolkits.export.internal.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.export.internal.wording.Filled;
import org.incubationtoolkits.export.internal.wording.Formats;
import org.incubationtoolkits.export.internal.wording.Phrases;
import org.incubationtoolkits.model.text.Direction;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/**
 * Texts and labels as HTML for a page in one language. A text in another language is put into an element that says so
 * (WCAG 2.2, 3.1.2), with its direction.
 */
final class Wording {

    private final Phrases phrases;
    private final Locale language;
    private final Labels labels;

    Wording(Phrases phrases, Labels labels) {
        this.phrases = phrases;
        this.language = phrases.own().language();
        this.labels = labels;
    }

    /** Returns what numbers, dates and names are written with where they stand by themselves. */
    Formats formats() {
        return phrases.own();
    }

    Html text(Text text) {
        return inline(text, Html.text(text.words()));
    }

    /** Returns paragraphs and lists. */
    Html rich(RichText text) {
        Html blocks = RichHtml.blocks(text.blocks());
        return isOwn(text.markdown()) ? blocks : wrap("div", text.markdown().language(), blocks);
    }

    /** Returns what fits into a paragraph or list item that is there already. */
    Html line(RichText text) {
        Html line = RichHtml.line(text.blocks());
        boolean hasBlocks = line.markup().startsWith("<p>")
                || line.markup().startsWith("<ul>")
                || line.markup().startsWith("<ol");
        return hasBlocks ? rich(text) : inline(text.markdown(), line);
    }

    /** Returns a label with values in their places; a {@link Text} among them says its language where it is another. */
    Html label(Label label, Object... namesAndValues) {
        Filled filled = fill(label, namesAndValues);
        List<Html> pieces = filled.pieces().stream()
                .map(piece -> in(piece.language(), filled.language(), Html.text(piece.words())))
                .toList();
        return in(filled.language(), language, Html.join(pieces, ""));
    }

    private Filled fill(Label label, Object... namesAndValues) {
        return phrases.fill(labels.text(label), label.format(), label.english(), namesAndValues);
    }

    /** Returns the words alone, for titles and attributes, which cannot say their language. */
    String plain(Label label, Object... namesAndValues) {
        return fill(label, namesAndValues).text().words();
    }

    /** Returns the language of a text where it is not that of the page. */
    Optional<Locale> foreign(Text text) {
        return isOwn(text) ? Optional.empty() : Optional.of(text.language());
    }

    private Html inline(Text text, Html content) {
        return in(text.language(), language, content);
    }

    private static Html in(Locale words, Locale around, Html content) {
        return words.equals(around) ? content : wrap("span", words, content);
    }

    private static Html wrap(String element, Locale words, Html content) {
        return Html.element(
                element,
                content,
                "class",
                "fallback",
                "lang",
                words.toLanguageTag(),
                "dir",
                Direction.of(words).value());
    }

    private boolean isOwn(Text text) {
        return text.language().equals(language);
    }
}
