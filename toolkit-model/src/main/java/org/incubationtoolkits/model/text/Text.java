package org.incubationtoolkits.model.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;

/**
 * Plain words, and the language they are in. A text knows its own language, so that a renderer can mark one that fell
 * back to another language without asking anybody.
 *
 * @param words not HTML, not Markdown; line ends are {@code \n}, white space at both ends is dropped; never blank in a
 *     valid catalogue
 * @param language the language of these words, which need not be the one that was asked for
 * @param state how far the translation has come, or {@link TranslationState#SOURCE}
 * @param stale whether the source has changed since these words were translated from it
 */
public record Text(
        @NotBlank @Size(max = MAX_LENGTH) String words, Locale language, TranslationState state, boolean stale) {

    /** The longest text, in characters (UTF-16 units). */
    public static final int MAX_LENGTH = 5_000;

    public Text {
        words = words.replace("\r\n", "\n").strip();
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(state, "state");
    }

    /** Returns a text that its author wrote in this language. */
    public static Text of(String words, Locale language) {
        return new Text(words, language, TranslationState.SOURCE, false);
    }

    public Direction direction() {
        return Direction.of(language);
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return words;
    }
}
