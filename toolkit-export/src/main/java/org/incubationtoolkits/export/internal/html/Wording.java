package org.incubationtoolkits.export.internal.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.export.internal.wording.Filled;
import org.incubationtoolkits.export.internal.wording.Formats;
import org.incubationtoolkits.export.internal.wording.Phrases;
import org.incubationtoolkits.model.content.Span;
import org.incubationtoolkits.model.richtext.RichBlock;
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
    private final CssNames css;
    private final RichHtml rich;
    private final Map<Wanted, Html> known = new ConcurrentHashMap<>();

    /** Fragments are rendered again and again; a page of a site is rendered once. */
    private final boolean remembers;

    private final Map<RichText, Html> wholes = new ConcurrentHashMap<>();
    private final Map<RichText, Html> lines = new ConcurrentHashMap<>();

    private record Wanted(Label label, List<Object> namesAndValues) {}

    Wording(Phrases phrases, Labels labels, CssNames css) {
        this.phrases = phrases;
        this.language = phrases.own().language();
        this.labels = labels;
        this.css = css;
        this.rich = new RichHtml(css);
        this.remembers = css != CssNames.OF_SITE;
    }

    /** Returns the same words in elements with other classes. */
    Wording with(CssNames other) {
        return other == css ? this : new Wording(phrases, labels, other);
    }

    Html link(SafeUrl href, Html words) {
        return rich.link(href, words);
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
        return remembers ? wholes.computeIfAbsent(text, this::parsed) : parsed(text);
    }

    private Html parsed(RichText text) {
        return rich(text, text.blocks());
    }

    private Html rich(RichText text, List<RichBlock> blocks) {
        Html content = rich.blocks(blocks);
        return isOwn(text.markdown()) ? content : wrap("div", text.markdown().language(), content);
    }

    /** Returns what fits into a paragraph or list item that is there already. */
    Html line(RichText text) {
        return remembers ? lines.computeIfAbsent(text, this::parsedLine) : parsedLine(text);
    }

    private Html parsedLine(RichText text) {
        List<RichBlock> blocks = text.blocks();
        return RichHtml.hasBlocks(blocks) ? rich(text, blocks) : inline(text.markdown(), rich.line(blocks));
    }

    /** Returns a label with values in their places; a {@link Text} among them says its language where it is another. */
    Html label(Label label, Object... namesAndValues) {
        return isRepeated(namesAndValues)
                ? known.computeIfAbsent(new Wanted(label, List.of(namesAndValues)), this::filled)
                : filled(label, namesAndValues);
    }

    /** Few different numbers and names of fields come again and again; titles do not. */
    private static boolean isRepeated(Object... namesAndValues) {
        return namesAndValues.length == 0 || namesAndValues[1] instanceof Span || namesAndValues[1] instanceof Integer;
    }

    private Html filled(Wanted wanted) {
        return filled(wanted.label(), wanted.namesAndValues().toArray());
    }

    private Html filled(Label label, Object... namesAndValues) {
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

    private Html in(Locale words, Locale around, Html content) {
        return words.equals(around) ? content : wrap("span", words, content);
    }

    private Html wrap(String element, Locale words, Html content) {
        String classes = css.of("fallback");
        return Html.element(
                element,
                content,
                "class",
                classes == null ? "" : classes,
                "lang",
                words.toLanguageTag(),
                "dir",
                Direction.of(words).value());
    }

    private boolean isOwn(Text text) {
        return text.language().equals(language);
    }
}
