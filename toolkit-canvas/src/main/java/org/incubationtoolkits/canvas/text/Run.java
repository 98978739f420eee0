package org.incubationtoolkits.canvas.text;

/** Words of one weight. */
public record Run(String text, Weight weight) {

    public static Run regular(String text) {
        return new Run(text, Weight.REGULAR);
    }

    public static Run bold(String text) {
        return new Run(text, Weight.BOLD);
    }
}
