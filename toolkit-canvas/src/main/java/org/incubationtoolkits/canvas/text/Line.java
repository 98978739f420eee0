package org.incubationtoolkits.canvas.text;

import java.util.List;

/**
 * One line, without the space at its end.
 *
 * @param width in ems
 */
public record Line(List<Run> runs, double width) {

    public Line {
        runs = List.copyOf(runs);
    }

    /** Returns the words of all runs. */
    public String text() {
        return String.join("", runs.stream().map(Run::text).toList());
    }
}
