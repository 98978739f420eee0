package org.incubationtoolkits.export.html;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.incubationtoolkits.model.id.ItemRef;

/**
 * How a fragment fits into the page around it. {@link #DEFAULTS} begins with a second-level heading and links nowhere.
 *
 * @param headingLevel the level of the title, 1 to 6; deeper headings follow, none is skipped
 * @param idPrefix what every {@code id} begins with, so that two fragments can stand on one page
 * @param links the address of an item in the portal; nothing where it is not there, and its title stands without a link
 */
public record FragmentOptions(int headingLevel, String idPrefix, Function<ItemRef, Optional<URI>> links) {

    public static final FragmentOptions DEFAULTS = new FragmentOptions(2, "toolkit-", item -> Optional.empty());

    /** @throws IllegalArgumentException if the level is not 1 to 6, or the prefix is not made of a-z, 0-9 and - */
    public FragmentOptions {
        if (headingLevel < 1 || headingLevel > 6) {
            throw new IllegalArgumentException("headingLevel must be 1 to 6, is " + headingLevel);
        }
        if (!idPrefix.matches("([a-z][a-z0-9-]*)?")) {
            throw new IllegalArgumentException("idPrefix must be a-z, 0-9 and -, is \"" + idPrefix + "\"");
        }
    }

    public FragmentOptions withHeadingLevel(int level) {
        return new FragmentOptions(level, idPrefix, links);
    }

    public FragmentOptions withIdPrefix(String prefix) {
        return new FragmentOptions(headingLevel, prefix, links);
    }

    public FragmentOptions withLinks(Function<ItemRef, Optional<URI>> resolver) {
        return new FragmentOptions(headingLevel, idPrefix, resolver);
    }
}
