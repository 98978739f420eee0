package org.incubationtoolkits.model.element;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.content.Applicable;
import org.incubationtoolkits.model.content.Jurisdiction;
import org.incubationtoolkits.model.guide.Decision;
import org.incubationtoolkits.model.guide.Recommendation;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.internal.codec.Absence;

/**
 * What of a catalogue applies in one jurisdiction. With what does not, references to it go, and whatever would be nothing
 * without them: an entry without the only tool that it recommends, a choice that leads to it, an item without any entry of a list
 * that it must have.
 */
public final class ApplicableContent {

    private final Jurisdiction jurisdiction;
    private final CatalogueEditor editor;
    private final Set<ItemRef> gone = new LinkedHashSet<>();
    private final Set<Decision.Choice> deadEnds = Collections.newSetFromMap(new IdentityHashMap<>());

    private ApplicableContent(Catalogue catalogue, Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
        this.editor = new CatalogueEditor(catalogue);
    }

    /** Returns a catalogue without what does not apply there; the result is not validated. */
    public static Catalogue of(Catalogue catalogue, Jurisdiction jurisdiction) {
        if (jurisdiction.country().isEmpty() && jurisdiction.level().isEmpty()) {
            return catalogue;
        }
        ApplicableContent content = new ApplicableContent(catalogue, jurisdiction);
        content.remove(catalogue
                .items()
                .filter(content::isAbsent)
                .map(Item::ref)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        return content.editor.catalogue();
    }

    private boolean isAbsent(Object entry) {
        boolean applies = !(entry instanceof Applicable applicable) || applicable.appliesIn(jurisdiction);
        return !applies || deadEnds.contains(entry);
    }

    /** Ends, because each turn but the last takes out at least one item or one choice. */
    private void remove(Set<ItemRef> first) {
        Set<ItemRef> next = first;
        boolean isChanged;
        do {
            for (ItemRef ref : next) {
                Address address = Address.of(ref.toString());
                if (editor.find(address).isPresent()) {
                    gone.addAll(editor.remove(address));
                }
            }
            next = editor.without(new Absence(gone::contains, this::isAbsent));
            isChanged = addDeadEnds() || !next.isEmpty();
        } while (isChanged);
    }

    /** Finds the choices that lead to something that is gone; returns whether there are any that were not known. */
    private boolean addDeadEnds() {
        return editor.catalogue()
                        .items()
                        .filter(Guide.class::isInstance)
                        .flatMap(guide -> deadEnds((Guide) guide))
                        .filter(deadEnds::add)
                        .count()
                > 0;
    }

    private static Stream<Decision.Choice> deadEnds(Guide guide) {
        Set<Id> there = Stream.concat(
                        guide.decisions().stream().map(Decision::id),
                        guide.recommendations().stream().map(Recommendation::id))
                .collect(Collectors.toSet());
        return guide.decisions().stream()
                .flatMap(decision -> decision.choices().stream())
                .filter(choice -> !there.contains(choice.next()));
    }
}
