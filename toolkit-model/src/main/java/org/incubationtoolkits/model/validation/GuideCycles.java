package org.incubationtoolkits.model.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.guide.Decision;
import org.incubationtoolkits.model.id.Id;

/**
 * Goes down every path of a guide, each piece of it once; a choice that leads to a decision on the way to it closes a
 * circle. Used once. Without recursion, so that no guide is too deep.
 */
final class GuideCycles {

    private final List<Decision> decisions;
    private final Map<Id, Integer> indexes = new HashMap<>();
    private final Set<Integer> finished = new HashSet<>();
    private final List<BackEdge> found = new ArrayList<>();

    /** A choice that leads back, by the positions of its decision and of itself. */
    record BackEdge(int decision, int choice, Id target) {}

    private GuideCycles(Guide guide) {
        this.decisions = guide.decisions();
        for (int i = decisions.size() - 1; i >= 0; i--) {
            indexes.put(decisions.get(i).id(), i);
        }
    }

    static List<BackEdge> in(Guide guide) {
        GuideCycles cycles = new GuideCycles(guide);
        Integer start = cycles.indexes.get(guide.start());
        if (start != null) {
            cycles.descend(start);
        }
        for (int i = 0; i < cycles.decisions.size(); i++) {
            cycles.descend(i);
        }
        return cycles.found;
    }

    private void descend(int from) {
        Deque<Visit> path = new ArrayDeque<>();
        Set<Integer> onPath = new HashSet<>();
        enter(from, path, onPath);
        while (!path.isEmpty()) {
            Visit visit = path.peek();
            List<Decision.Choice> choices = decisions.get(visit.decision).choices();
            if (visit.nextChoice == choices.size()) {
                path.pop();
                onPath.remove(visit.decision);
                finished.add(visit.decision);
                continue;
            }
            Id target = choices.get(visit.nextChoice).next();
            Integer next = indexes.get(target);
            if (next != null && onPath.contains(next)) {
                found.add(new BackEdge(visit.decision, visit.nextChoice, target));
            } else if (next != null) {
                enter(next, path, onPath);
            }
            visit.nextChoice++;
        }
    }

    private void enter(int decision, Deque<Visit> path, Set<Integer> onPath) {
        if (!finished.contains(decision)) {
            path.push(new Visit(decision));
            onPath.add(decision);
        }
    }

    /** A decision on the way, and the choice to follow next. */
    private static final class Visit {

        private final int decision;
        private int nextChoice;

        Visit(int decision) {
            this.decision = decision;
        }
    }
}
