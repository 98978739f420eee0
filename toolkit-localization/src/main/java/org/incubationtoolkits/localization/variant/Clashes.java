package org.incubationtoolkits.localization.variant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Address;
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

    /** Tells of each operation that changes something which another one hides: it would be lost without a word. */
    void hidden(List<Problem> problems) {
        Map<Address, PlacedOperation> hides = new HashMap<>();
        operations.stream()
                .filter(placed -> placed.operation() instanceof Operation.Hide)
                .forEach(placed -> hides.put(placed.operation().target(), placed));
        operations.stream()
                .filter(placed -> !(placed.operation() instanceof Operation.Hide))
                .forEach(placed -> hiding(placed, hides)
                        .ifPresent(hide -> problems.add(VariantProblem.OPERATIONS_CLASH
                                .at(
                                        placed.location(),
                                        "\"" + placed.operation().target() + "\" is hidden by another operation, at "
                                                + hide.location() + ", so this one does nothing.")
                                .withHint("Keep one of the two."))));
    }

    private static Optional<PlacedOperation> hiding(PlacedOperation placed, Map<Address, PlacedOperation> hides) {
        Optional<Address> at = Optional.of(placed.operation().target());
        while (at.isPresent() && !hides.containsKey(at.get())) {
            at = at.get().parent();
        }
        return at.map(hides::get);
    }
}
