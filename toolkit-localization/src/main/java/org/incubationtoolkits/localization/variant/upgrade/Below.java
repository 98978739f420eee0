package org.incubationtoolkits.localization.variant.upgrade;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.localization.variant.Operation;
import org.incubationtoolkits.localization.variant.Standing;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.element.Element;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.text.Renames;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.value.WrittenValue;

/** What lies below a variant, as the variant sees it. */
record Below(Variant variant, Catalogue catalogue, Standing standing, Renames renames) {

    /** Something in an address, so that what has no member after it is looked up too. */
    private static final String MEMBER = ".x";

    static Below of(Variant variant, Catalogue catalogue) {
        return new Below(variant, catalogue, new Standing(catalogue), catalogue.renames());
    }

    /** Returns what an address is called now. */
    Address current(Address address) {
        String member = address + MEMBER;
        if (!TextKey.isValid(member)) {
            return address;
        }
        String current = renames.currentOf(TextKey.of(member)).value();
        return Address.of(current.substring(0, current.length() - MEMBER.length()));
    }

    /** Returns what entries of a list are called now, each once. */
    List<Id> current(Address list, List<Id> ids) {
        return ids.stream()
                .map(id -> Id.of(current(entry(list, id)).last()))
                .distinct()
                .toList();
    }

    private Address entry(Address list, Id id) {
        String owner = itemsIn(list).map(ItemKind::word).orElse(list.value());
        return Address.of(Address.isValid(owner + "." + id) ? owner + "." + id : id.value());
    }

    private Optional<ItemKind> itemsIn(Address list) {
        return standing.find(list).flatMap(Element::itemsInFiles);
    }

    /** Returns whether the variant itself adds this, or something that it stands in. */
    boolean isOwn(Address address) {
        return Arrays.stream(address.value().split("\\.", -1)).anyMatch(this::isOwn);
    }

    boolean isOwn(Id id) {
        return isOwn(id.value());
    }

    private boolean isOwn(String segment) {
        return segment.startsWith("x-" + variant.id() + "-");
    }

    boolean isTaken(Address list, Id id) {
        return standing.ids(list).contains(id)
                || itemsIn(list)
                        .flatMap(kind -> catalogue.find(new ItemRef(kind, id)))
                        .isPresent();
    }

    /** Returns what a choice about an operation has to name. */
    Address subject(Operation operation) {
        Address target = current(operation.target());
        Optional<Id> added = operation instanceof Operation.Add add ? idOf(add.node()) : Optional.empty();
        return added.map(id -> target + "." + id)
                .filter(Address::isValid)
                .map(Address::of)
                .orElse(target);
    }

    static Optional<Id> idOf(WrittenValue node) {
        Object id = node.tree() instanceof java.util.Map<?, ?> map ? map.get("id") : node.tree();
        return id instanceof String word && Id.isValid(word) ? Optional.of(Id.of(word)) : Optional.empty();
    }
}
