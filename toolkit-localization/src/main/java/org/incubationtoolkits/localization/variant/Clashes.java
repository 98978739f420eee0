package org.incubationtoolkits.localization.variant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.problem.Problem;

/** Two operations that cannot both be meant. */
record Clashes(List<PlacedOperation> operations) {

    /** Returns the operations that say again, or say otherwise, what an earlier one says; each is told. */
    List<PlacedOperation> repeated(List<Problem> problems) {
        Map<String, PlacedOperation> first = new HashMap<>();
        List<PlacedOperation> repeated = new ArrayList<>();
        for (PlacedOperation placed : operations) {
            Operation operation = placed.operation();
            String what = operation.word() + " " + operation.target();
            PlacedOperation other = operation instanceof Operation.Add ? null : first.putIfAbsent(what, placed);
            if (other != null) {
                repeated.add(placed);
                problems.add(VariantProblem.OPERATIONS_CLASH
                        .at(
                                placed.location(),
                                "There is another operation \"" + operation.word() + "\" on \"" + operation.target()
                                        + "\", at " + other.location() + ".")
                        .withHint("Keep one of the two."));
            }
        }
        return repeated;
    }
}
