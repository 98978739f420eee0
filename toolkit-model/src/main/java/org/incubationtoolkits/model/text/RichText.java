package org.incubationtoolkits.model.text;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.incubationtoolkits.model.richtext.RichBlock;
import org.incubationtoolkits.model.richtext.RichTextParser;

/**
 * Words in a small part of CommonMark: paragraphs, lists, emphasis, strong, code and links. Nothing else has a meaning;
 * what a catalogue must not contain is found by {@link RichTextParser}.
 */
public record RichText(@Valid Text markdown) {

    public RichText {
        Objects.requireNonNull(markdown, "markdown");
    }

    /** Returns rich text that its author wrote in this language. */
    public static RichText of(String markdown, Locale language) {
        return new RichText(Text.of(markdown, language));
    }

    public Locale language() {
        return markdown.language();
    }

    public Direction direction() {
        return markdown.direction();
    }

    /** Returns the paragraphs and lists, in order; what is not allowed in rich text comes out as plain words. */
    public List<RichBlock> blocks() {
        return RichTextParser.parse(markdown.words()).blocks();
    }

    /** Returns the CommonMark source. */
    @Override
    public String toString() {
        return markdown.words();
    }
}
