package org.incubationtoolkits.canvas.sheet;

/** The part that words play on a sheet, which decides how they look. */
public enum Tone {
    TITLE,
    SUBTITLE,
    BLOCK_TITLE,
    FILL_NUMBER,
    PROMPT,
    HELP,
    /** What people wrote. */
    ANSWER,
    /** What stands around the canvas: words to write beside, version, licence. */
    SMALL
}
