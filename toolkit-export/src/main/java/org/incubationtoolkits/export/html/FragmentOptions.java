package org.incubationtoolkits.export.html;

import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemRef;

/**
 * How fragments fit into the page around them.
 *
 * @param headingLevel the level of the title, 1 to 6; deeper headings follow, and stay at 6
 * @param idPrefix what every id, and every name of a form's field, begins with; two fragments on one page have different ones
 * @param links where the portal shows an item; nothing where it does not, and then its title has no link
 * @param steps where the portal shows a step of a guide; nothing where all steps are on the same page
 * @param assets where the portal, or a published site, has a file, by its path inside an edition, such as {@code
 *     canvases/pre-mortem.prompts.a4.svg}; nothing where it has not, and then the file is not offered
 * @param classes of the portal's design system
 */
public record FragmentOptions(
        int headingLevel,
        String idPrefix,
        Function<ItemRef, Optional<URI>> links,
        BiFunction<ItemRef, Id, Optional<URI>> steps,
        Function<String, Optional<URI>> assets,
        ClassMap classes) {

    private static final Pattern ID_PREFIX = Pattern.compile("([a-z][a-z0-9-]*)?");

    /** Titles at the second level, ids that begin with {@code toolkit-}, no links into the portal, no files, no other classes. */
    public static final FragmentOptions DEFAULTS = new FragmentOptions(
            2,
            "toolkit-",
            item -> Optional.empty(),
            (guide, step) -> Optional.empty(),
            file -> Optional.empty(),
            ClassMap.NEUTRAL);

    /** @throws IllegalArgumentException if the level is not 1 to 6, or the prefix is not made of a-z, 0-9 and - */
    public FragmentOptions {
        if (headingLevel < 1 || headingLevel > 6) {
            throw new IllegalArgumentException("headingLevel must be 1 to 6, is " + headingLevel);
        }
        if (!ID_PREFIX.matcher(idPrefix).matches()) {
            throw new IllegalArgumentException("idPrefix must be a-z, 0-9 and -, is \"" + idPrefix + "\"");
        }
    }

    public FragmentOptions withHeadingLevel(int level) {
        return new FragmentOptions(level, idPrefix, links, steps, assets, classes);
    }

    public FragmentOptions withIdPrefix(String prefix) {
        return new FragmentOptions(headingLevel, prefix, links, steps, assets, classes);
    }

    public FragmentOptions withLinks(Function<ItemRef, Optional<URI>> resolver) {
        return new FragmentOptions(headingLevel, idPrefix, resolver, steps, assets, classes);
    }

    public FragmentOptions withSteps(BiFunction<ItemRef, Id, Optional<URI>> resolver) {
        return new FragmentOptions(headingLevel, idPrefix, links, resolver, assets, classes);
    }

    public FragmentOptions withAssets(Function<String, Optional<URI>> resolver) {
        return new FragmentOptions(headingLevel, idPrefix, links, steps, resolver, classes);
    }

    public FragmentOptions withClasses(ClassMap map) {
        return new FragmentOptions(headingLevel, idPrefix, links, steps, assets, map);
    }
}
