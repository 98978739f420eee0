package org.incubationtoolkits.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.html.EditionPages.Rendered;
import org.incubationtoolkits.export.internal.finder.Finder;
import org.incubationtoolkits.export.internal.finder.FinderData;
import org.incubationtoolkits.export.internal.finder.FinderFacet;
import org.incubationtoolkits.export.internal.html.EditionView;
import org.incubationtoolkits.export.internal.html.SafeUrl;
import org.incubationtoolkits.export.internal.html.SitePage;
import org.incubationtoolkits.export.internal.templates.JtefacetGenerated;
import org.incubationtoolkits.export.internal.templates.JtetoolsGenerated;
import org.incubationtoolkits.model.Tool;

/** The pages by which a tool is found: all tools, and a page for each value of a facet. They work without a script. */
record FinderPages(Publication publication, EditionView view, SitePages pages, Finder finder) {

    /** So that a page stays small. */
    private static final int TOOLS_ON_A_PAGE = 36;

    private static final String ALL = "tools";

    List<Rendered> all() {
        List<Rendered> all = new ArrayList<>();
        List<Tool> tools = view.catalogue().tools().toList();
        int count = Math.max(1, (tools.size() + TOOLS_ON_A_PAGE - 1) / TOOLS_ON_A_PAGE);
        for (int number = 1; number <= count; number++) {
            int from = (number - 1) * TOOLS_ON_A_PAGE;
            all.add(tools(tools.subList(from, Math.min(tools.size(), from + TOOLS_ON_A_PAGE)), number, count));
        }
        for (FinderFacet facet : finder.facets()) {
            facet.values().forEach(value -> all.add(facet(facet, value)));
        }
        return all;
    }

    private Rendered tools(List<Tool> shown, int number, int count) {
        SitePage page = number == 1
                ? pages.page(ALL, Label.TOOLS)
                : pages.listing(
                        name(number),
                        words(Label.TOOLS) + ", "
                                + view.edition()
                                        .labels()
                                        .fill(Label.PAGE_NUMBER, "number", number)
                                        .words(),
                        words(Label.ALL_TOOLS));
        SitePage scripted =
                page.with(page.meta().withScripts(FinderData.SCRIPTS).after(documents()));
        List<SafeUrl> links = IntStream.rangeClosed(1, count)
                .mapToObj(each -> page.inEdition(name(each) + ".html"))
                .toList();
        return new Rendered(
                scripted, (site, out) -> JtetoolsGenerated.render(out, null, site, finder, shown, number, links));
    }

    private String documents() {
        return view.edition().tag() + "/" + FinderData.DOCUMENTS;
    }

    private static String name(int number) {
        return number == 1 ? ALL : ALL + "-" + number;
    }

    private String words(Label label) {
        return view.edition().labels().fill(label).words();
    }

    private Rendered facet(FinderFacet facet, FinderFacet.Value value) {
        String title = value.title().words() + " – " + facet.title().words();
        String description = value.summary().orElse(value.title()).words();
        return new Rendered(
                pages.listing(facet.page(value), title, description),
                (site, out) -> JtefacetGenerated.render(out, null, site, facet, value));
    }
}
