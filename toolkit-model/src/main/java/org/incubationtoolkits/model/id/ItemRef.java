package org.incubationtoolkits.model.id;

/** The address of an item: its kind and id, written {@code tool.assumption-map}. */
public record ItemRef(ItemKind kind, Id id) {

    @Override
    public String toString() {
        return kind == ItemKind.CATALOGUE ? kind.word() : kind.word() + "." + id;
    }
}
