package org.incubationtoolkits.export.internal.html;

import java.util.List;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;

/**
 * The tools of a toolkit that share a value of the facet by which it is grouped.
 *
 * @param number from 1; it also chooses the colour
 */
public record Group(Id id, int number, Text title, Text summary, List<Tool> tools) {

    /** How many colours a theme has. */
    private static final int COLOURS = 8;

    public Group {
        tools = List.copyOf(tools);
    }

    /** Returns the class that gives the group its colour. */
    public String colour() {
        return "phase-" + ((number - 1) % COLOURS + 1);
    }
}
