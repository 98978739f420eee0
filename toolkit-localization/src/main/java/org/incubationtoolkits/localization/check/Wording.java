package org.incubationtoolkits.localization.check;

import java.util.Optional;
import org.incubationtoolkits.model.text.TextFormat;
import org.jspecify.annotations.Nullable;

/** The words of one side of a {@link CheckedText}, and what they are made of. Thread-safe. */
final class Wording {

    private final String words;
    private final TextFormat format;

    // Each is made when it is first asked for. Two threads may make it twice; both get the same.
    private volatile @Nullable Markup markup;
    private volatile @Nullable ParsedMessage message;
    private volatile @Nullable String prose;

    Wording(String words, TextFormat format) {
        this.words = words;
        this.format = format;
    }

    String words() {
        return words;
    }

    /** Returns what stands in the words as rich text; nothing where they are not rich text. */
    Optional<Markup> markup() {
        if (format != TextFormat.RICH) {
            return Optional.empty();
        }
        Markup known = markup;
        if (known == null) {
            known = Markup.of(words);
            markup = known;
        }
        return Optional.of(known);
    }

    /** Returns the words as a message; nothing where they are none. */
    Optional<ParsedMessage> message() {
        if (format != TextFormat.MESSAGE) {
            return Optional.empty();
        }
        ParsedMessage known = message;
        if (known == null) {
            known = ParsedMessage.of(words);
            message = known;
        }
        return Optional.of(known);
    }

    /** Returns what people read: the words without markup, code, addresses of links, and placeholders. */
    String prose() {
        String known = prose;
        if (known == null) {
            known = readable();
            prose = known;
        }
        return known;
    }

    private String readable() {
        return switch (format) {
            case PLAIN -> Placeholders.without(words);
            case RICH -> markup().map(Markup::prose).orElse(words);
            case MESSAGE -> message().map(ParsedMessage::prose).orElse(words);
        };
    }
}
