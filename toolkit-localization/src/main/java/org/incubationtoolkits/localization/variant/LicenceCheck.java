package org.incubationtoolkits.localization.variant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Licence;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.problem.Problem;

/**
 * Whether the licences of items permit what a variant changes in them. To leave a whole item out is no adaptation, and to
 * fill a slot is what its author asks for.
 */
final class LicenceCheck {

    private final Variant variant;
    private final Map<ItemRef, Authored> items = new HashMap<>();
    private final Map<Id, Licence> licences = new HashMap<>();

    LicenceCheck(Catalogue below, Variant variant) {
        this.variant = variant;
        below.items()
                .filter(Authored.class::isInstance)
                .map(Authored.class::cast)
                .forEach(item -> items.put(item.ref(), item));
        below.licences().forEach(licence -> licences.put(licence.id(), licence));
    }

    List<Problem> problems() {
        return variant.operations().stream().flatMap(this::problems).toList();
    }

    private Stream<Problem> problems(PlacedOperation placed) {
        Operation operation = placed.operation();
        return operation.target().item().filter(ref -> adapts(operation)).stream()
                .flatMap(ref -> Stream.ofNullable(items.get(ref)))
                .flatMap(item -> Stream.ofNullable(licences.get(item.credit().licence()))
                        .flatMap(licence -> problem(placed, item.ref(), licence).stream()));
    }

    /** Returns whether an operation changes the words, or the choice of words, of an item. */
    static boolean adapts(Operation operation) {
        Address target = operation.target();
        boolean hidesItem = operation instanceof Operation.Hide && target.path().isEmpty();
        return !hidesItem && !isSlotContent(target.path());
    }

    private static boolean isSlotContent(List<String> path) {
        return path.size() == 3 && path.get(0).equals("slots") && path.get(2).equals("content");
    }

    private Optional<Problem> problem(PlacedOperation placed, ItemRef item, Licence licence) {
        if (!licence.permits().adapt().isAllowed()) {
            return Optional.of(VariantProblem.ADAPTATION_FORBIDDEN
                    .at(
                            placed.location(),
                            "\"" + item + "\" may not be adapted: its licence \"" + licence.id()
                                    + "\" does not permit it.")
                    .withHint("Hide the whole item, and add one of your own."));
        }
        Id own = variant.manifest().licence();
        boolean conflict = licence.shareAlike() && !licence.id().equals(own);
        return Optional.of(placed)
                .filter(each -> conflict)
                .map(each -> VariantProblem.SHARE_ALIKE_CONFLICT
                        .at(
                                each.location(),
                                "\"" + item + "\" is under \"" + licence.id()
                                        + "\", which demands the same licence of what is made of it, but the variant is under \""
                                        + own + "\".")
                        .withHint("Put these operations into a variant under \"" + licence.id()
                                + "\", or hide the item and add one of your own."));
    }
}
