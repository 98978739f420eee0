package org.incubationtoolkits.localization.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.problem.Problem;

/**
 * The keys that stand in a file more than once: nobody knows which of them is meant.
 *
 * @param problems one for each unit but the first
 * @param others the units whose keys stand there once, or each time with the same translation
 */
record RepeatedKeys(List<Problem> problems, List<HandbackUnit> others) {

    static RepeatedKeys in(Handback handback) {
        Map<String, List<HandbackUnit>> byKey = new LinkedHashMap<>();
        handback.units()
                .forEach(unit -> byKey.computeIfAbsent(unit.key(), key -> new ArrayList<>())
                        .add(unit));
        List<Problem> problems = new ArrayList<>();
        List<HandbackUnit> others = new ArrayList<>();
        byKey.values().forEach(units -> {
            if (isOne(units)) {
                others.add(units.get(0));
            } else {
                units.stream().skip(1).map(unit -> problem(unit, units.get(0))).forEach(problems::add);
            }
        });
        return new RepeatedKeys(problems, others);
    }

    private static boolean isOne(List<HandbackUnit> units) {
        HandbackUnit first = units.get(0);
        return units.stream()
                .allMatch(unit -> unit.target().equals(first.target())
                        && unit.source().equals(first.source())
                        && unit.claim() == first.claim());
    }

    private static Problem problem(HandbackUnit unit, HandbackUnit first) {
        String line =
                first.location().line() > 0 ? " on line " + first.location().line() : "";
        return ExchangeProblem.KEY_REPEATED
                .at(
                        unit.location(),
                        "The key \"" + unit.key() + "\" stands in the file before" + line
                                + ", with another translation; neither is taken.")
                .withHint("Leave the right one.");
    }
}
