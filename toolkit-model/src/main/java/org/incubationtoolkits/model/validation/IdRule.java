package org.incubationtoolkits.model.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.internal.codec.ValueVisitor;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Place;

/** An id names one thing, today and in the past. */
record IdRule(boolean allowsLocal) implements Rule {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        checkAcrossToolkits(catalogue, findings);
        Walk.through(catalogue, new ValueVisitor() {
            @Override
            public void identified(Place place, List<Identity> identities) {
                checkList(place, identities, findings);
            }
        });
    }

    /** What stands in one list is checked with all the other lists. */
    private static void checkAcrossToolkits(Catalogue catalogue, Findings findings) {
        Map<ItemRef, Id> owners = new HashMap<>();
        forEachContent(catalogue, (toolkit, item) -> {
            if (isTaken(owners, item.ref(), toolkit)) {
                findings.add(
                        ModelProblem.DUPLICATE_ID,
                        Place.of(item.ref()).child("id"),
                        "The id \"" + item.id() + "\" is given to two items of kind "
                                + item.kind().word() + ".",
                        "Give one of them another id.");
            }
        });
        forEachContent(catalogue, (toolkit, item) -> {
            for (int i = 0; i < item.formerly().size(); i++) {
                if (isTaken(owners, new ItemRef(item.kind(), item.formerly().get(i)), toolkit)) {
                    Place place = Place.of(item.ref()).child("formerly").child(i);
                    addFormer(place, item.formerly().get(i), "in another toolkit", findings);
                }
            }
        });
    }

    private static void forEachContent(Catalogue catalogue, BiConsumer<Id, Item> visitor) {
        catalogue.toolkits().forEach(toolkit -> toolkit.content().forEach(item -> visitor.accept(toolkit.id(), item)));
    }

    private static boolean isTaken(Map<ItemRef, Id> owners, ItemRef ref, Id toolkit) {
        Id first = owners.putIfAbsent(ref, toolkit);
        return first != null && !first.equals(toolkit);
    }

    private void checkList(Place place, List<ValueVisitor.Identity> identities, Findings findings) {
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
            if (id.isLocal() && !allowsLocal) {
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
        Set<Id> seen = new HashSet<>();
        Set<Id> taken = new HashSet<>();
        identities.forEach(identity -> taken.add(identity.id()));
        for (int i = 0; i < identities.size(); i++) {
            boolean isTold = !seen.add(identities.get(i).id());
            List<Id> formerly = isTold ? List.of() : identities.get(i).formerly();
            for (int j = 0; j < formerly.size(); j++) {
                if (!taken.add(formerly.get(j))) {
                    Place at = place.child(i).child("formerly").child(j);
                    addFormer(at, formerly.get(j), "in this list", findings);
                }
            }
        }
    }

    private static void addFormer(Place place, Id former, String where, Findings findings) {
        findings.add(
                ModelProblem.FORMER_ID_IN_USE,
                place,
                "The former id \"" + former + "\" is also an id " + where + ", or stands twice.",
                "Name each id once; it can lead to one thing only.");
    }
}
