package org.incubationtoolkits.export.json;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.html.FragmentOptions;
import org.incubationtoolkits.export.html.HtmlFragments;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.id.ItemRef;

/** Tools and assessments as fragments, for portals that are not written in Java: see {@code <incubation-tool>}. */
record ItemHtml(HtmlFragments edition, FragmentOptions options) {

    /** Returns the fragments of an edition. Their links lead to the pages of the site, if these are published as well. */
    static ItemHtml of(Edition edition, List<String> formats) {
        String pages = "../../../../" + edition.tag() + "/";
        FragmentOptions options = FragmentOptions.DEFAULTS.withLinks(item -> page(item, pages, formats));
        return new ItemHtml(HtmlFragments.of(edition), options);
    }

    private static Optional<URI> page(ItemRef item, String pages, List<String> formats) {
        return ItemPath.hasPage(item.kind()) && formats.contains("html")
                ? Optional.of(URI.create(pages + ItemPath.of(item) + ".html"))
                : Optional.empty();
    }

    /** Returns the fragment of an item; nothing for other kinds, and where the licence does not permit to show it elsewhere. */
    Optional<String> of(Item item) {
        HtmlFragments fragments = edition.with(options); // fresh ones, which remember nothing of other items
        if (item instanceof Tool tool && fragments.mayEmbed(tool)) {
            return Optional.of(fragments.tool(tool.id()));
        }
        if (item instanceof Assessment assessment && fragments.mayEmbed(assessment)) {
            return Optional.of(fragments.assessment(assessment.id()));
        }
        return Optional.empty();
    }
}
