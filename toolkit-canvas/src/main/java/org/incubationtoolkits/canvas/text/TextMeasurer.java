package org.incubationtoolkits.canvas.text;

/**
 * Tells how wide words are. An implementation is thread-safe, gives the same answer on every machine, and adds up: a text
 * is about as wide as its words and the spaces between them.
 */
public interface TextMeasurer {

    /** Returns the width of {@code text} on one line, in ems (1 is the type size); 0 for an empty text. */
    double measure(String text, Weight weight);
}
