package org.incubationtoolkits.model.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Facet;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.content.Step;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Nearest;
import org.incubationtoolkits.model.problem.Place;

/** The steps of a tool fit into its duration, and its facets have the values that it names. */
record ToolRule(Set<ItemRef> elsewhere) implements Rule {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        catalogue.tools().forEach(tool -> {
            checkMinutes(tool, findings);
            checkFacets(catalogue, tool, findings);
        });
    }

    private static void checkMinutes(Tool tool, Findings findings) {
        long sum = tool.steps().stream().mapToLong(Step::minutes).sum();
        boolean comparable =
                tool.duration().min() <= tool.duration().max() && !tool.steps().isEmpty();
        if (comparable && (sum < tool.duration().min() || sum > tool.duration().max())) {
            findings.add(
                    ModelProblem.MINUTES_OUTSIDE_DURATION,
                    Place.of(tool.ref()).child("duration"),
                    "The steps take " + sum + " minutes together, but the duration is "
                            + tool.duration().min() + " to " + tool.duration().max() + ".",
                    "Change \"duration\", or the minutes of the steps.");
        }
    }

    private void checkFacets(Catalogue catalogue, Tool tool, Findings findings) {
        Place place = Place.of(tool.ref()).child("facets");
        tool.facets().forEach((id, values) -> {
            Optional<Facet> facet = catalogue.facets().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst();
            if (facet.isEmpty() && !elsewhere.contains(new ItemRef(ItemKind.FACET, id))) {
                List<String> known = catalogue.facets().stream()
                        .map(each -> each.id().value())
                        .toList();
                add(place.child(id.value()), "There is no facet \"" + id + "\".", id, known, findings);
            }
            facet.ifPresent(known -> checkValues(place.child(id.value()), known, values, findings));
        });
    }

    private static void checkValues(Place place, Facet facet, List<Id> values, Findings findings) {
        for (int i = 0; i < values.size(); i++) {
            Id value = values.get(i);
            if (facet.value(value).isEmpty()) {
                List<String> known =
                        facet.values().stream().map(each -> each.id().value()).toList();
                String message = "The facet \"" + facet.id() + "\" has no value \"" + value + "\".";
                add(place.child(i), message, value, known, findings);
            }
        }
    }

    private static void add(Place place, String message, Id wrong, List<String> known, Findings findings) {
        findings.add(
                ModelProblem.UNKNOWN_FACET_VALUE, place, message, Nearest.hint(wrong.value(), known, "There are "));
    }
}
