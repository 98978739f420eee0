package org.incubationtoolkits.export.internal.finder;

import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.text.Text;

/** A way of choosing among tools: a facet of the catalogue, the time that there is, or how many people there are. */
public record FinderFacet(String id, Text title, Optional<Text> summary, List<Value> values) {

    public FinderFacet {
        values = List.copyOf(values);
    }

    /**
     * One of the things that can be chosen.
     *
     * @param tools that fit, in order of publication; at least one
     */
    public record Value(String id, Text title, Optional<Text> summary, List<Tool> tools) {

        public Value {
            tools = List.copyOf(tools);
        }
    }

    /** Returns the name of the page that lists the tools of a value, inside its edition. */
    public String page(Value value) {
        return "facets/" + id + "/" + value.id();
    }
}
