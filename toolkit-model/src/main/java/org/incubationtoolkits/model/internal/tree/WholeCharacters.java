package org.incubationtoolkits.model.internal.tree;

import java.io.Reader;

/**
 * Gives a text in pieces that never end between the two halves of a character outside the Basic Multilingual Plane. The
 * parser of YAML (SnakeYAML Engine 3.0.1) asks for the second half behind the end of its buffer, and fails.
 */
final class WholeCharacters extends Reader {

    private final String text;
    private int position;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        int left = text.length() - position;
        if (left == 0) {
            return -1;
        }
        int count = Math.min(length, left);
        if (count > 1 && count < left && Character.isHighSurrogate(text.charAt(position + count - 1))) {
            count--;
        }
        text.getChars(position, position + count, buffer, offset);
        position += count;
        return count;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
