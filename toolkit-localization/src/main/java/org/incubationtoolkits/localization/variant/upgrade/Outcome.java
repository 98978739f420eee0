package org.incubationtoolkits.localization.variant.upgrade;

import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.localization.variant.Operation;

/**
 * What comes of one operation.
 *
 * @param operation as it is to be written; nothing if it has nothing left to do
 */
record Outcome(Optional<Operation> operation, List<Finding> findings) {

    Outcome {
        findings = List.copyOf(findings);
    }

    static Outcome of(Operation operation, List<Finding> findings) {
        return new Outcome(Optional.of(operation), findings);
    }

    boolean isConflict() {
        return findings.stream().anyMatch(Finding::isConflict);
    }
}
