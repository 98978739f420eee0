package org.incubationtoolkits.model.content;

import java.util.List;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.RefersTo;

/** Tools that go well before, after and together with a tool. */
public record Related(
        List<@RefersTo(ItemKind.TOOL) Id> before,
        List<@RefersTo(ItemKind.TOOL) Id> after,
        List<@RefersTo(ItemKind.TOOL) Id> beside) {

    /** Nothing related. */
    public static final Related NONE = new Related(List.of(), List.of(), List.of());

    public Related {
        before = List.copyOf(before);
        after = List.copyOf(after);
        beside = List.copyOf(beside);
    }

    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty() && beside.isEmpty();
    }
}
