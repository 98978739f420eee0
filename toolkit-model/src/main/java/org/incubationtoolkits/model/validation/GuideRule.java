package org.incubationtoolkits.model.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.guide.Decision;
import org.incubationtoolkits.model.guide.Recommendation;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Nearest;
import org.incubationtoolkits.model.problem.Place;

/** Every path through a guide ends in a recommendation; there is no cycle, and nothing that cannot be reached. */
final class GuideRule implements Rule {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        catalogue.toolkits().stream()
                .flatMap(toolkit -> toolkit.guides().stream())
                .forEach(guide -> new Graph(guide, findings).check());
    }

    private static final class Graph {

        private final Guide guide;
        private final Findings findings;
        private final Place place;
        private final Map<Id, Decision> decisions = new LinkedHashMap<>();
        private final Set<Id> ends = new HashSet<>();

        Graph(Guide guide, Findings findings) {
            this.guide = guide;
            this.findings = findings;
            this.place = Place.of(guide.ref());
            guide.decisions().forEach(decision -> decisions.put(decision.id(), decision));
            guide.recommendations().forEach(end -> ends.add(end.id()));
        }

        void check() {
            checkTargets();
            Set<Id> reached = reachable();
            checkReached(
                    "decisions", guide.decisions().stream().map(Decision::id).toList(), reached);
            checkReached(
                    "recommendations",
                    guide.recommendations().stream().map(Recommendation::id).toList(),
                    reached);
            checkCycles();
        }

        private void checkTargets() {
            checkTarget(guide.start(), place.child("start"));
            for (int i = 0; i < guide.decisions().size(); i++) {
                List<Decision.Choice> choices = guide.decisions().get(i).choices();
                for (int j = 0; j < choices.size(); j++) {
                    checkTarget(choices.get(j).next(), choicePlace(i, j));
                }
            }
        }

        private Place choicePlace(int decision, int choice) {
            return place.child("decisions")
                    .child(decision)
                    .child("choices")
                    .child(choice)
                    .child("next");
        }

        private void checkTarget(Id target, Place at) {
            if (!decisions.containsKey(target) && !ends.contains(target)) {
                List<String> known = new ArrayList<>();
                decisions.keySet().forEach(id -> known.add(id.value()));
                ends.forEach(id -> known.add(id.value()));
                findings.add(
                        ModelProblem.GUIDE_DEAD_END,
                        at,
                        "\"" + target + "\" is neither a decision nor a recommendation of this guide.",
                        Nearest.hint(target.value(), known.stream().sorted().toList(), "There are "));
            }
        }

        private Set<Id> reachable() {
            Set<Id> reached = new HashSet<>();
            Deque<Id> open = new ArrayDeque<>(List.of(guide.start()));
            while (!open.isEmpty()) {
                Id id = open.pop();
                if (reached.add(id) && decisions.containsKey(id)) {
                    decisions.get(id).choices().forEach(choice -> open.push(choice.next()));
                }
            }
            return reached;
        }

        private void checkReached(String member, List<Id> ids, Set<Id> reached) {
            for (int i = 0; i < ids.size(); i++) {
                if (!reached.contains(ids.get(i))) {
                    findings.add(
                            ModelProblem.GUIDE_UNREACHABLE,
                            place.child(member).child(i),
                            "No choice leads to \"" + ids.get(i) + "\".",
                            "Let a choice lead to it, or take it out.");
                }
            }
        }

        /** Takes away decisions that lead only to what is finished, until none is left or all that are left lead round. */
        private void checkCycles() {
            Map<Id, Decision> open = new LinkedHashMap<>(decisions);
            boolean shrank = true;
            while (shrank) {
                shrank = open.values()
                        .removeIf(decision ->
                                decision.choices().stream().noneMatch(choice -> open.containsKey(choice.next())));
            }
            for (int i = 0; i < guide.decisions().size(); i++) {
                List<Decision.Choice> choices = guide.decisions().get(i).choices();
                for (int j = 0; j < choices.size(); j++) {
                    if (leadsBack(
                            choices.get(j).next(), guide.decisions().get(i).id(), open)) {
                        findings.add(
                                ModelProblem.GUIDE_CYCLE,
                                choicePlace(i, j),
                                "This choice leads back to the decision \""
                                        + guide.decisions().get(i).id() + "\".",
                                "Let it lead onwards.");
                    }
                }
            }
        }

        private static boolean leadsBack(Id from, Id to, Map<Id, Decision> open) {
            Set<Id> seen = new HashSet<>();
            Deque<Id> next = new ArrayDeque<>(List.of(from));
            while (!next.isEmpty()) {
                Id id = next.pop();
                if (id.equals(to) && open.containsKey(to)) {
                    return true;
                }
                if (open.containsKey(id) && seen.add(id)) {
                    open.get(id).choices().forEach(choice -> next.push(choice.next()));
                }
            }
            return false;
        }
    }
}
