package org.incubationtoolkits.localization.variant;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incubationtoolkits.localization.LocalText;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.text.TextKey;

/**
 * A catalogue with some variants laid over it.
 *
 * @param texts what the variants wrote
 * @param whereWritten elements that are shown only in languages for which they have words
 * @param hidden items that are gone, and the operation that hid them
 * @param touched items that lost references to what is hidden, and the operation that hid it
 * @param operations what was applied, in the order in which it was, by the ids of variants
 */
record Layer(
        Catalogue catalogue,
        Map<TextKey, LocalText> texts,
        Set<Address> whereWritten,
        Map<String, List<Applied>> operations,
        Map<ItemRef, PlacedOperation> touched,
        Map<ItemRef, PlacedOperation> hidden) {

    Layer {
        texts = new LinkedHashMap<>(texts);
        whereWritten = new LinkedHashSet<>(whereWritten);
        operations = new LinkedHashMap<>(operations);
        touched = new LinkedHashMap<>(touched);
        hidden = new LinkedHashMap<>(hidden);
    }

    static Layer of(Catalogue catalogue) {
        return new Layer(catalogue, Map.of(), Set.of(), Map.of(), Map.of(), Map.of());
    }

    Layer with(Catalogue other) {
        return new Layer(other, texts, whereWritten, operations, touched, hidden);
    }
}
