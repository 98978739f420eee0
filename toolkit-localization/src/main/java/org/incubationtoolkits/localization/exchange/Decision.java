package org.incubationtoolkits.localization.exchange;

import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.model.problem.Problem;

/** What to do with one text that came back: change something or nothing, and what to tell. */
record Decision(Optional<UnitChange> change, List<Problem> problems) {

    static final Decision NOTHING = new Decision(Optional.empty(), List.of());

    static Decision told(Problem problem) {
        return new Decision(Optional.empty(), List.of(problem));
    }

    static Decision change(UnitChange.Kind kind, Returned text, Optional<TranslationUnit> after) {
        return new Decision(
                Optional.of(new UnitChange(
                        text.source().key(),
                        kind,
                        text.stored(),
                        after,
                        text.unit().location())),
                List.of());
    }

    Decision and(Problem problem) {
        return new Decision(change, List.of(problem));
    }
}
