package org.incubationtoolkits.model.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.internal.codec.ValueVisitor;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Nearest;
import org.incubationtoolkits.model.problem.Place;

/** What is referred to exists, and is not the item itself. */
record ReferenceRule(Set<ItemRef> elsewhere) implements Rule {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Set<ItemRef> known = new HashSet<>(elsewhere);
        catalogue.items().map(Item::ref).forEach(known::add);
        Walk.through(catalogue, new ValueVisitor() {
            @Override
            public void reference(Place place, Id id, ItemKind kind) {
                ItemRef target = new ItemRef(kind, id);
                if (!known.contains(target)) {
                    addDangling(place, target, known, findings);
                } else if (target.equals(place.item())) {
                    findings.add(
                            ModelProblem.REFERS_TO_ITSELF,
                            place,
                            "The " + kind.word() + " \"" + id + "\" refers to itself.",
                            "Take the reference out.");
                }
            }
        });
    }

    private static void addDangling(Place place, ItemRef target, Set<ItemRef> known, Findings findings) {
        List<String> candidates = known.stream()
                .filter(ref -> ref.kind() == target.kind())
                .map(ref -> ref.id().value())
                .sorted()
                .toList();
        findings.add(
                ModelProblem.DANGLING_REFERENCE,
                place,
                "There is no " + target.kind().word() + " with the id \"" + target.id() + "\".",
                Nearest.hint(target.id().value(), candidates, "There are "));
    }
}
