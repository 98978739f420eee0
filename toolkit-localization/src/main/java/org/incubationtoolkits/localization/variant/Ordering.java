package org.incubationtoolkits.localization.variant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.Nearest;
import org.incubationtoolkits.model.problem.Problem;

/**
 * Ids put into an order in which only some of them are named. One that is not named stays right behind the one it came
 * after; at the beginning if it was the first.
 */
record Ordering(List<Id> there, List<Id> wanted) {

    /** Returns what is wrong with the ids that are named. */
    List<Problem> problems(PlacedOperation placed, boolean localIdsAreThere) {
        List<Problem> problems = new ArrayList<>();
        Set<Id> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            Id id = wanted.get(i);
            var at = placed.places().apply(placed.pointer().child("ids").child(i));
            if (!seen.add(id)) {
                problems.add(VariantProblem.OPERATIONS_CLASH
                        .at(at, "The id \"" + id + "\" is named twice.")
                        .withHint("Name it once."));
            } else if (!there.contains(id) && (localIdsAreThere || !id.isLocal())) {
                problems.add(VariantProblem.NO_TARGET
                        .at(at, "\"" + placed.operation().target() + "\" has no entry \"" + id + "\".")
                        .withHint(Nearest.hint(
                                id.value(), there.stream().map(Id::value).toList(), "There are ")));
            }
        }
        return problems;
    }

    /** Returns all ids in their new order; may be asked if there is no problem. */
    List<Id> ordered() {
        Map<Optional<Id>, List<Id>> followers = new LinkedHashMap<>();
        Optional<Id> leader = Optional.empty();
        for (Id id : there) {
            if (wanted.contains(id)) {
                leader = Optional.of(id);
            } else {
                followers.computeIfAbsent(leader, none -> new ArrayList<>()).add(id);
            }
        }
        List<Id> ordered = new ArrayList<>(followers.getOrDefault(Optional.<Id>empty(), List.of()));
        wanted.stream().filter(there::contains).forEach(id -> {
            ordered.add(id);
            ordered.addAll(followers.getOrDefault(Optional.of(id), List.of()));
        });
        return ordered;
    }
}
