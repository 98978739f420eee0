package org.incubationtoolkits.canvas.sheet;

import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.canvas.Box;
import org.incubationtoolkits.canvas.text.Line;
import org.incubationtoolkits.canvas.text.MeasuredParagraph;
import org.incubationtoolkits.model.text.Direction;

/** Lines under one another in a box, from its top, at the edge where its direction begins. */
final class Column {

    /** How far lines are apart, in ems. */
    static final double LEADING = 1.32;

    /** Where the baseline lies in a line, in ems from its top: the ascent of Noto Sans is 1.069, its descent 0.293. */
    private static final double BASELINE = (LEADING - 1.362) / 2 + 1.069;

    private static final double INDENT = 0.85;

    private final Box box;
    private final Direction direction;
    private final List<SetLine> lines = new ArrayList<>();
    private double bottom;

    Column(Box box, Direction direction) {
        this.box = box;
        this.direction = direction;
        this.bottom = box.top();
    }

    /** Adds a paragraph, {@code indent} millimetres from the edge. */
    void add(MeasuredParagraph text, double size, Tone tone, double indent) {
        double inset = indent + text.paragraph().depth() * INDENT * size;
        String marker = text.paragraph().marker();
        boolean begins = true;
        for (Line line : text.lines((box.width() - inset) / size)) {
            lines.add(new SetLine(
                    start(inset),
                    bottom + BASELINE * size,
                    size,
                    tone,
                    line,
                    text.paragraph().language(),
                    marker,
                    start(inset - INDENT * size),
                    begins));
            marker = "";
            begins = false;
            bottom += LEADING * size;
        }
    }

    void skip(double height) {
        bottom += height;
    }

    private double start(double inset) {
        return direction == Direction.RIGHT_TO_LEFT ? box.right() - inset : box.left() + inset;
    }

    /** Returns the lower edge of the last line, from the top of the sheet. */
    double bottom() {
        return bottom;
    }

    List<SetLine> lines() {
        return lines;
    }
}
