package org.incubationtoolkits.export.internal.html;

import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/**
 * Texts and labels as HTML for a page in one language. A text in another language is put into an element that says so
 * (WCAG 2.2, 3.1.2), with its direction.
 */
final class Wording {

    private final Locale language;
    private final Labels labels;

    Wording(Locale language, Labels labels) {
        this.language = language;
        this.labels = labels;
    }

    Html text(Text text) {
        return inline(text, Html.text(text.words()));
    }

    /** Returns paragraphs and lists. */
    Html rich(RichText text) {
        Html blocks = RichHtml.blocks(text.blocks());
        return isOwn(text.markdown()) ? blocks : wrap("div", text.markdown(), blocks);
    }

    /** Returns what fits into a paragraph or list item that is there already. */
    Html line(RichText text) {
        Html line = RichHtml.line(text.blocks());
        boolean hasBlocks = line.markup().startsWith("<p>")
                || line.markup().startsWith("<ul>")
                || line.markup().startsWith("<ol");
        return hasBlocks ? rich(text) : inline(text.markdown(), line);
    }

    Html label(Label label, Object... namesAndValues) {
        return text(labels.fill(label, namesAndValues));
    }

    /** Returns the words alone, for titles and attributes, which cannot say their language. */
    String plain(Label label, Object... namesAndValues) {
        return labels.fill(label, namesAndValues).words();
    }

    /** Returns the language of a text where it is not that of the page. */
    Optional<Locale> foreign(Text text) {
        return isOwn(text) ? Optional.empty() : Optional.of(text.language());
    }

    private Html inline(Text text, Html content) {
        return isOwn(text) ? content : wrap("span", text, content);
    }

    private static Html wrap(String element, Text text, Html content) {
        return Html.element(
                element,
                content,
                "class",
                "fallback",
                "lang",
                text.language().toLanguageTag(),
                "dir",
                text.direction().value());
    }

    private boolean isOwn(Text text) {
        return text.language().equals(language);
    }
}
