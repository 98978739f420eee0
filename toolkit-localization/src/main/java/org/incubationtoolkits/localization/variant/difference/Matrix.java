package org.incubationtoolkits.localization.variant.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;

/**
 * What each of several variants changed in the same catalogue, side by side, so that those who made them can learn from one
 * another.
 *
 * @param variants in the order of the columns
 * @param rows item by item; none for what nobody changed
 */
public record Matrix(List<Id> variants, List<Row> rows) {

    public Matrix {
        variants = List.copyOf(variants);
        rows = List.copyOf(rows);
    }

    /**
     * What becomes of one element.
     *
     * @param item that it is part of
     * @param changes by variant; those that leave it as it is have none
     */
    public record Row(Address item, Address at, Map<Id, Change> changes) {

        public Row {
            changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        }
    }

    /** Returns the matrix of differences from one catalogue. */
    public static Matrix of(Catalogue below, Map<Id, Difference> differences) {
        Map<Address, Map<Address, Map<Id, Change>>> byItem = new LinkedHashMap<>();
        byItem.put(Address.of(ItemKind.CATALOGUE.word()), new TreeMap<>());
        below.items().map(Item::ref).forEach(ref -> byItem.put(Address.of(ref.toString()), new TreeMap<>()));
        differences.forEach((variant, difference) -> difference
                .changes()
                .forEach(change -> byItem.computeIfAbsent(item(change.at()), item -> new TreeMap<>())
                        .computeIfAbsent(change.at(), at -> new LinkedHashMap<>())
                        .put(variant, change)));
        List<Row> rows = new ArrayList<>();
        byItem.forEach((item, elements) -> elements.forEach((at, changes) -> rows.add(new Row(item, at, changes))));
        return new Matrix(List.copyOf(differences.keySet()), rows);
    }

    private static Address item(Address at) {
        String rest = String.join(".", at.path());
        return rest.isEmpty()
                ? at
                : Address.of(at.value().substring(0, at.value().length() - rest.length() - 1));
    }
}
