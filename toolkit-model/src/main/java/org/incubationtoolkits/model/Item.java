package org.incubationtoolkits.model;

import java.util.List;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.id.OfKind;
import org.incubationtoolkits.model.text.KeyedText;

/** Something in a catalogue that has an address of its own, {@code kind.id}. */
public sealed interface Item permits Authored, Facet, Licence, Role, Source {

    Id id();

    /** Returns the ids that the item had before; translations, overlays and links that name them still find it. */
    List<Id> formerly();

    /** Returns what to call the item in a list. */
    Titled titled();

    default ItemRef ref() {
        return new ItemRef(getClass().getAnnotation(OfKind.class).value(), id());
    }

    default ItemKind kind() {
        return ref().kind();
    }

    /** Returns the texts of this item in document order, without those of items that it contains. */
    default List<KeyedText> texts() {
        return ItemTexts.of(this);
    }
}
