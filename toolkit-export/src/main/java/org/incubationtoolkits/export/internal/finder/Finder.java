package org.incubationtoolkits.export.internal.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.model.Facet;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.content.Span;

/** The ways of choosing among the tools of an edition. Made once for an edition; immutable. */
public record Finder(List<FinderFacet> facets) {

    private static final List<Integer> MINUTES = List.of(30, 60, 90, 120, 180, 240);
    private static final List<Span> PEOPLE =
            List.of(new Span(1, 3), new Span(4, 6), new Span(7, 12), new Span(13, 20), new Span(21, 50));

    public Finder {
        facets = List.copyOf(facets);
    }

    /** Returns the facets of the catalogue in their order, then time and group size; values that no tool has are left out. */
    public static Finder of(Edition edition) {
        List<Tool> tools = edition.catalogue().tools().toList();
        List<FinderFacet> facets = new ArrayList<>();
        for (Facet facet : edition.catalogue().facets()) {
            facets.add(new FinderFacet(
                    facet.id().value(), facet.title(), Optional.of(facet.summary()), values(facet, tools)));
        }
        facets.add(new FinderFacet(
                "time", edition.labels().text(Label.TIME_YOU_HAVE), Optional.empty(), times(edition, tools)));
        facets.add(new FinderFacet(
                "group-size", edition.labels().text(Label.HOW_MANY_YOU_ARE), Optional.empty(), sizes(edition, tools)));
        return new Finder(
                facets.stream().filter(facet -> !facet.values().isEmpty()).toList());
    }

    private static List<FinderFacet.Value> values(Facet facet, List<Tool> tools) {
        List<FinderFacet.Value> values = new ArrayList<>();
        for (Facet.Value value : facet.values()) {
            List<Tool> fitting =
                    fitting(tools, tool -> tool.valuesOf(facet.id()).contains(value.id()));
            if (!fitting.isEmpty()) {
                values.add(new FinderFacet.Value(
                        value.id().value(), value.title(), Optional.of(value.summary()), fitting));
            }
        }
        return values;
    }

    /** Returns limits of time, each of which leaves room for more tools than the one before. */
    private static List<FinderFacet.Value> times(Edition edition, List<Tool> tools) {
        List<FinderFacet.Value> values = new ArrayList<>();
        int before = 0;
        for (int minutes : MINUTES) {
            List<Tool> fitting = fitting(tools, tool -> tool.duration().max() <= minutes);
            if (fitting.size() > before) {
                values.add(new FinderFacet.Value(
                        "up-to-" + minutes,
                        edition.labels().fill(Label.TIME_UP_TO, "minutes", minutes),
                        Optional.empty(),
                        fitting));
                before = fitting.size();
            }
        }
        return values;
    }

    /** Returns sizes of groups; a tool fits if it is made for any of them. */
    private static List<FinderFacet.Value> sizes(Edition edition, List<Tool> tools) {
        List<FinderFacet.Value> values = new ArrayList<>();
        for (Span people : PEOPLE) {
            List<Tool> fitting = fitting(
                    tools,
                    tool -> tool.groupSize().min() <= people.max()
                            && tool.groupSize().max() >= people.min());
            if (!fitting.isEmpty()) {
                values.add(new FinderFacet.Value(
                        people.min() + "-" + people.max(),
                        edition.labels().fill(Label.PEOPLE, "people", people),
                        Optional.empty(),
                        fitting));
            }
        }
        return values;
    }

    private static List<Tool> fitting(List<Tool> tools, Predicate<Tool> condition) {
        return tools.stream().filter(condition).toList();
    }
}
