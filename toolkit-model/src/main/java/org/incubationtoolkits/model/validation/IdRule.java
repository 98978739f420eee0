package org.incubationtoolkits.model.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.internal.codec.ValueVisitor;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Place;

/** An id names one thing, today and in the past. */
final class IdRule implements Rule {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        checkItems(catalogue, findings);
        Walk.through(catalogue, new ValueVisitor() {
            @Override
            public void identified(Place place, List<Identity> identities) {
                checkList(place, identities, findings);
            }
        });
    }

    /** Across files; a toolkit's own list is checked with the other lists. */
    private static void checkItems(Catalogue catalogue, Findings findings) {
        Map<ItemRef, Item> seen = new HashMap<>();
        catalogue.items().forEach(item -> {
            Item first = seen.putIfAbsent(item.ref(), item);
            if (first != null && first != item) {
                findings.add(
                        ModelProblem.DUPLICATE_ID,
                        Place.of(item.ref()),
                        "The id \"" + item.id() + "\" is given to two items of kind "
                                + item.kind().word() + ".",
                        "Give one of them another id.");
            }
        });
    }

    private static void checkList(Place place, List<ValueVisitor.Identity> identities, Findings findings) {
        Set<Id> seen = new HashSet<>();
        for (int i = 0; i < identities.size(); i++) {
            Id id = identities.get(i).id();
            if (!seen.add(id)) {
                findings.add(
                        ModelProblem.DUPLICATE_ID,
                        place.child(i),
                        "The id \"" + id + "\" stands twice in this list.",
                        "Give one of the two another id.");
            }
            if (id.isLocal()) {
                findings.add(
                        ModelProblem.LOCAL_ID_IN_CANONICAL,
                        place.child(i),
                        "The id \"" + id + "\" begins with \"x-\", which is kept for what variants add.",
                        "Choose an id that begins otherwise.");
            }
        }
        checkFormer(place, identities, findings);
    }

    private static void checkFormer(Place place, List<ValueVisitor.Identity> identities, Findings findings) {
        Set<Id> taken = new HashSet<>();
        identities.forEach(identity -> taken.add(identity.id()));
        for (int i = 0; i < identities.size(); i++) {
            for (Id former : identities.get(i).formerly()) {
                if (!taken.add(former)) {
                    findings.add(
                            ModelProblem.FORMER_ID_IN_USE,
                            place.child(i),
                            "The former id \"" + former + "\" is also an id of something else in this list, or stands"
                                    + " twice.",
                            "Name each id once; it can lead to one thing only.");
                }
            }
        }
    }
}
