package org.incubationtoolkits.localization.variant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.content.Slot;
import org.incubationtoolkits.model.element.NewEntry;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Locator;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.theme.ThemeCheck;
import org.incubationtoolkits.model.validation.Validator;

/** Whether what variants made of a catalogue is a valid one again, and complete. Every problem names a line of a variant. */
record VariedCatalogueCheck(VariedCatalogue varied) {

    List<Problem> problems() {
        if (varied.variants().isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(references());
        Set<ItemRef> hidden = hidden().keySet();
        problems.addAll(Validator.standard(hidden)
                .withLocalIds()
                .trusting(varied.below())
                .validate(catalogue(), locator()));
        problems.addAll(emptySlots());
        problems.addAll(theme());
        return problems;
    }

    /** A theme of several variants may put colours on one another that none of them has put there. */
    private List<Problem> theme() {
        long themes = varied.variants().stream()
                .filter(variant -> variant.manifest().theme().isPresent())
                .count();
        Location at = top().locate(JsonPointer.ROOT.child("theme"));
        return themes < 2 ? List.of() : ThemeCheck.check(varied.theme(), pointer -> at);
    }

    private Catalogue catalogue() {
        return varied.catalogue();
    }

    private Variant top() {
        return varied.variants().get(varied.variants().size() - 1);
    }

    private Stream<Applied> operations() {
        return varied.layer().operations().values().stream().flatMap(List::stream);
    }

    private Map<ItemRef, PlacedOperation> hidden() {
        return varied.layer().hidden();
    }

    /** What still refers to something hidden is a problem of the line that hides it. */
    private List<Problem> references() {
        List<Problem> problems = new ArrayList<>();
        hidden().forEach((ref, placed) -> {
            Set<ItemRef> others = hidden().keySet().stream()
                    .filter(other -> !other.equals(ref))
                    .collect(Collectors.toSet());
            List<String> from = Validator.standard(others).withLocalIds().validate(catalogue()).stream()
                    .filter(problem -> problem.code().equals(ModelProblem.DANGLING_REFERENCE.code()))
                    .map(problem -> problem.location().toString())
                    .toList();
            if (!from.isEmpty()) {
                problems.add(VariantProblem.HIDDEN_IS_REFERRED_TO
                        .at(
                                placed.location("at"),
                                "\"" + ref + "\" is hidden, but referred to by " + String.join(", ", from) + ".")
                        .withHint(
                                "Write \"references: drop\" to take it out of lists, or set these to something else."));
            }
        });
        return problems;
    }

    /** Whatever is wrong with an item now was right below, so the last operation on it is to blame. */
    private Locator locator() {
        Map<ItemRef, Location> blamed = new HashMap<>();
        varied.layer().touched().forEach((ref, placed) -> blamed.put(ref, placed.location()));
        operations().forEach(applied -> {
            PlacedOperation placed = applied.placed();
            placed.operation().target().item().ifPresent(ref -> blamed.put(ref, placed.location()));
            applied.added()
                    .map(NewEntry::address)
                    .filter(address -> address.path().isEmpty())
                    .flatMap(Address::item)
                    .ifPresent(ref -> blamed.put(ref, placed.location("node")));
        });
        return (Place place) -> blamed.getOrDefault(place.item(), top().locate(JsonPointer.ROOT));
    }

    private List<Problem> emptySlots() {
        return top().manifest().kind() == Manifest.Kind.REGION
                ? List.of()
                : catalogue().tools().flatMap(this::emptySlots).toList();
    }

    private Stream<Problem> emptySlots(Tool tool) {
        boolean isDraft = top().manifest().status() == Manifest.Status.DRAFT;
        VariantProblem code = isDraft ? VariantProblem.SLOT_EMPTY_IN_DRAFT : VariantProblem.SLOT_EMPTY;
        return tool.slots().stream()
                .filter(slot -> slot.required() && slot.content().isEmpty())
                .map(slot -> code.at(top().locate(JsonPointer.ROOT.child("overlays")), message(tool, slot))
                        .withHint("Replace the text at \"" + tool.ref() + ".slots." + slot.id() + ".content\"."));
    }

    private static String message(Tool tool, Slot slot) {
        return "The tool \"" + tool.id() + "\" needs words for its slot \"" + slot.id() + "\": "
                + slot.prompt().words();
    }
}
