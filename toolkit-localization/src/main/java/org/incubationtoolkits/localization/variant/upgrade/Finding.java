package org.incubationtoolkits.localization.variant.upgrade;

import java.util.Optional;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Severity;

/**
 * Something that has changed under an operation.
 *
 * @param at what a choice has to name: the target as it is called now, or what an operation adds
 * @param then what stood there when the operation was written, as far as that is known
 * @param now what stands there now
 * @param yours what the variant puts there
 * @param problem the same for people, with the possible choices in its hint
 */
public record Finding(
        UpgradeProblem kind,
        Address at,
        Optional<String> then,
        Optional<String> now,
        Optional<String> yours,
        Problem problem) {

    /** Returns whether somebody has to choose before the variant can be upgraded. */
    public boolean isConflict() {
        return problem.severity() == Severity.ERROR;
    }

    /** Returns whether there is something to choose. */
    boolean isOpen() {
        return problem.severity() != Severity.INFO;
    }
}
