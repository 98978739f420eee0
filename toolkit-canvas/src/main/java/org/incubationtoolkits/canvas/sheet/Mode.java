package org.incubationtoolkits.canvas.sheet;

/** What the blocks of a sheet hold. */
public enum Mode {
    /** Titles alone. */
    BLANK,
    /** The questions that start work in each block, and room to write. */
    PROMPTS,
    /** What a group wrote in the worked example; blocks without one hold nothing. */
    EXAMPLE
}
