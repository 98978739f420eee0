package org.incubationtoolkits.export.internal.html;

import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemRef;

/** Knows where items can be read. */
@FunctionalInterface
public interface Links {

    /** Returns the address of an item; nothing where it has none, and its title stands without a link. */
    Optional<SafeUrl> to(ItemRef item);

    /** Returns where a step of a guide can be read, or nothing where the whole guide is on the page. */
    default Optional<SafeUrl> toStep(ItemRef guide, Id step) {
        return Optional.empty();
    }
}
