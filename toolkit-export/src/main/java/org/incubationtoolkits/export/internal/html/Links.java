package org.incubationtoolkits.export.internal.html;

import java.util.Optional;
import org.incubationtoolkits.model.id.ItemRef;

/** Knows where items can be read. */
@FunctionalInterface
public interface Links {

    /** Returns the address of an item; nothing where it has none, and its title stands without a link. */
    Optional<SafeUrl> to(ItemRef item);
}
