package org.incubationtoolkits.canvas.sheet;

import org.incubationtoolkits.canvas.text.Paragraph;

/** A paragraph in a block, and the part that it plays there. */
public record Passage(Paragraph paragraph, Tone tone) {}
