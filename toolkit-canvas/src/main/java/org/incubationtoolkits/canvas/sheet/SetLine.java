package org.incubationtoolkits.canvas.sheet;

import java.util.Locale;
import org.incubationtoolkits.canvas.text.Line;

/**
 * A line in its place; lengths in millimetres.
 *
 * @param start the edge at which the sheet's direction begins: the left one of a line on a sheet from left to right
 * @param baseline from the top of the sheet
 * @param size of the type
 * @param marker stands before the line, at {@code markerStart}; empty for most lines
 * @param begins whether a paragraph begins with it; otherwise it goes on with the one of the line before
 */
public record SetLine(
        double start,
        double baseline,
        double size,
        Tone tone,
        Line line,
        Locale language,
        String marker,
        double markerStart,
        boolean begins) {

    /** Returns how wide the line is, in millimetres. */
    public double width() {
        return line.width() * size;
    }
}
