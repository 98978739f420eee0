package org.incubationtoolkits.export.html;

import java.util.Optional;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.internal.html.Links;
import org.incubationtoolkits.export.internal.html.SafeUrl;
import org.incubationtoolkits.model.id.ItemRef;

/**
 * Links between the pages of an edition.
 *
 * @param page the path of the page that links, inside its edition
 */
record SiteLinks(String page) implements Links {

    @Override
    public Optional<SafeUrl> to(ItemRef item) {
        return file(item).map(file -> new SafeUrl(ItemPath.relative(page, file)));
    }

    private static Optional<String> file(ItemRef item) {
        if (ItemPath.hasPage(item.kind())) {
            return Optional.of(ItemPath.of(item) + ".html");
        }
        return switch (item.kind()) {
            case SOURCE, LICENCE -> Optional.of("sources.html#" + item.kind().word() + "-" + item.id());
            default -> Optional.empty();
        };
    }
}
