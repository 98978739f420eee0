package org.incubationtoolkits.model.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;

/**
 * A way through a guide, as far as it has been gone. Immutable: {@link #choose} returns the walk one step further.
 *
 * <p>A walk ends when {@link #recommendation()} is present; until then {@link #decision()} is.
 */
public final class GuideWalk {

    private final List<Decision> decisions;
    private final List<Recommendation> recommendations;
    private final Id at;
    private final List<Id> chosen;

    private GuideWalk(List<Decision> decisions, List<Recommendation> recommendations, Id at, List<Id> chosen) {
        this.decisions = decisions;
        this.recommendations = recommendations;
        this.at = at;
        this.chosen = chosen;
    }

    /** Returns a walk that stands at {@code start}. */
    public static GuideWalk of(List<Decision> decisions, List<Recommendation> recommendations, Id start) {
        return new GuideWalk(List.copyOf(decisions), List.copyOf(recommendations), start, List.of());
    }

    /** Returns the decision to make, or nothing at the end. */
    public Optional<Decision> decision() {
        return decisions.stream().filter(decision -> decision.id().equals(at)).findFirst();
    }

    /** Returns where the walk has ended, or nothing while there is something to decide. */
    public Optional<Recommendation> recommendation() {
        return recommendations.stream()
                .filter(recommendation -> recommendation.id().equals(at))
                .findFirst();
    }

    /** Returns the choices made so far, first one first. */
    public List<Id> chosen() {
        return chosen;
    }

    /**
     * Returns the walk after this choice.
     *
     * @throws IllegalArgumentException if the decision at hand has no such choice, or the walk has ended
     */
    public GuideWalk choose(Id choice) {
        Id next = decision().stream()
                .flatMap(decision -> decision.choices().stream())
                .filter(offered -> offered.id().equals(choice))
                .map(Decision.Choice::next)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no choice \"" + choice + "\" at \"" + at + "\" after " + chosen));
        List<Id> longer = new ArrayList<>(chosen);
        longer.add(choice);
        return new GuideWalk(decisions, recommendations, next, List.copyOf(longer));
    }
}
