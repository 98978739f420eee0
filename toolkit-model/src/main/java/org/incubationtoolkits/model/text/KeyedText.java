package org.incubationtoolkits.model.text;

import java.util.Optional;

/**
 * A text, and the key by which it is found.
 *
 * @param limit how many user-perceived characters the text may have in any language; nothing where it does not matter
 */
public record KeyedText(TextKey key, Text text, TextFormat format, Optional<Integer> limit) {

    /** Returns a text of any length. */
    public KeyedText(TextKey key, Text text, TextFormat format) {
        this(key, text, format, Optional.empty());
    }
}
