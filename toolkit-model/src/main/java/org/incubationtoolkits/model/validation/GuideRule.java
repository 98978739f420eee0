package org.incubationtoolkits.model.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
        private final Set<String> names = new TreeSet<>();

        Graph(Guide guide, Findings findings) {
            this.guide = guide;
            this.findings = findings;
            this.place = Place.of(guide.ref());
            guide.decisions().forEach(decision -> decisions.put(decision.id(), decision));
            guide.recommendations().forEach(end -> ends.add(end.id()));
            decisions.keySet().forEach(id -> names.add(id.value()));
            ends.forEach(id -> names.add(id.value()));
        }

        void check() {
            checkNames();
            checkCycles();
            if (checkTargets()) {
                checkReached();
            }
        }

        /** A choice names what follows by its id alone. */
        private void checkNames() {
            List<Recommendation> recommendations = guide.recommendations();
            for (int i = 0; i < recommendations.size(); i++) {
                if (decisions.containsKey(recommendations.get(i).id())) {
                    findings.add(
                            ModelProblem.DUPLICATE_ID,
                            place.child("recommendations").child(i),
                            "The id \"" + recommendations.get(i).id() + "\" is also that of a decision.",
                            "Give one of the two another id.");
                }
            }
        }

        /** Returns whether every way leads somewhere; only then is what cannot be reached a mistake of its own. */
        private boolean checkTargets() {
            boolean sound = checkTarget(guide.start(), place.child("start"));
            for (int i = 0; i < guide.decisions().size(); i++) {
                List<Decision.Choice> choices = guide.decisions().get(i).choices();
                for (int j = 0; j < choices.size(); j++) {
                    sound &= checkTarget(choices.get(j).next(), choicePlace(i, j));
                }
            }
            return sound;
        }

        private Place choicePlace(int decision, int choice) {
            return place.child("decisions")
                    .child(decision)
                    .child("choices")
                    .child(choice)
                    .child("next");
        }

        private boolean checkTarget(Id target, Place at) {
            boolean known = decisions.containsKey(target) || ends.contains(target);
            if (!known) {
                findings.add(
                        ModelProblem.GUIDE_DEAD_END,
                        at,
                        "\"" + target + "\" is neither a decision nor a recommendation of this guide.",
                        Nearest.hint(target.value(), names, "There are "));
            }
            return known;
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

        private void checkReached() {
            Set<Id> reached = reachable();
            checkReached(
                    "decisions", guide.decisions().stream().map(Decision::id).toList(), reached);
            checkReached(
                    "recommendations",
                    guide.recommendations().stream().map(Recommendation::id).toList(),
                    reached);
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

        private void checkCycles() {
            for (GuideCycles.BackEdge back : GuideCycles.in(guide)) {
                findings.add(
                        ModelProblem.GUIDE_CYCLE,
                        choicePlace(back.decision(), back.choice()),
                        "This choice leads back to the decision \"" + back.target() + "\".",
                        "Let it lead onwards.");
            }
        }
    }
}
