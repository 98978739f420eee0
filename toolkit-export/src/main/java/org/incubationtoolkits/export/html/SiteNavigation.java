package org.incubationtoolkits.export.html;

import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.html.SitePage.FormatLink;
import org.incubationtoolkits.export.internal.html.SitePage.NavigationLink;
import org.incubationtoolkits.export.json.JsonExporter;
import org.incubationtoolkits.model.Catalogue;

/**
 * The ways from every page of an edition: to its main pages, and to the same content in other formats.
 *
 * @param tag of the language of the edition
 * @param formats that are published together
 */
record SiteNavigation(Catalogue catalogue, String tag, List<String> formats) {

    /** Returns the entries of the navigation of a page. */
    List<NavigationLink> links(Label current) {
        List<NavigationLink> links = new ArrayList<>();
        links.add(link(new NavigationEntry(Label.TOOLS, "tools"), current));
        NavigationEntry.of(catalogue).forEach(entry -> links.add(link(entry, current)));
        links.add(link(new NavigationEntry(Label.CASES, "cases"), current));
        links.add(link(new NavigationEntry(Label.SOURCES_AND_LICENCES, "sources"), current));
        return links;
    }

    private NavigationLink link(NavigationEntry entry, Label current) {
        String to = tag + "/" + entry.page() + ".html";
        return new NavigationLink(entry.label(), to, entry.label() == current);
    }

    /** Returns the ways from a page to the files of other formats that have its content. */
    List<FormatLink> otherFormats(String name) {
        List<FormatLink> links = new ArrayList<>();
        if (formats.contains("json")) {
            links.add(new FormatLink(Label.DOWNLOAD_JSON, JsonExporter.FOLDER + tag + "/" + name + ".json"));
        }
        if (formats.contains("markdown")) {
            String file = name.equals("index") ? "README" : name; // as the Markdown exporter calls it
            links.add(new FormatLink(Label.DOWNLOAD_MARKDOWN, tag + "/" + file + ".md"));
        }
        return links;
    }
}
