package org.incubationtoolkits.canvas.render;

import org.incubationtoolkits.canvas.sheet.Tone;

/** The colours of a sheet, each with a contrast of at least 4.5 to 1 on white, or on the circle that it stands in. */
record Ink(String colour) {

    private static final Ink BLACK = new Ink("#14211e");
    private static final Ink QUIET = new Ink("#4a5b55");
    private static final Ink WRITTEN = new Ink("#0b5345");
    private static final Ink WHITE = new Ink("#fff");

    static final Ink CIRCLE = WRITTEN;

    static Ink of(Tone tone) {
        return switch (tone) {
            case TITLE, BLOCK_TITLE, PROMPT -> BLACK;
            case SUBTITLE, HELP, SMALL -> QUIET;
            case ANSWER -> WRITTEN;
            case FILL_NUMBER -> WHITE;
        };
    }
}
