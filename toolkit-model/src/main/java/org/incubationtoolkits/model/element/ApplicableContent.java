package org.incubationtoolkits.model.element;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.content.Applicable;
import org.incubationtoolkits.model.content.Jurisdiction;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.internal.codec.Absence;

/**
 * What of a catalogue applies in one jurisdiction. With what does not, references to it go, and whatever would be nothing
 * without them: an entry without the only tool that it recommends, an item without any entry of a list that it must have.
 */
public final class ApplicableContent {

    private final Jurisdiction jurisdiction;
    private final CatalogueEditor editor;
    private final Set<ItemRef> gone = new LinkedHashSet<>();

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
        return entry instanceof Applicable applicable && !applicable.appliesIn(jurisdiction);
    }

    /** Ends, because each turn but the last takes out at least one item. */
    private void remove(Set<ItemRef> first) {
        Set<ItemRef> next = first;
        do {
            for (ItemRef ref : next) {
                Address address = Address.of(ref.toString());
                if (editor.find(address).isPresent()) {
                    gone.addAll(editor.remove(address));
                }
            }
            next = editor.without(new Absence(gone::contains, this::isAbsent));
        } while (!next.isEmpty());
    }
}
