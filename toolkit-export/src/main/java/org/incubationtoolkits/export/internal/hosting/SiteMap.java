package org.incubationtoolkits.export.internal.hosting;

import java.util.List;
import java.util.stream.Collectors;

/** Site maps (sitemaps.org, protocol 0.9): one for each edition, and one that leads to them. */
final class SiteMap {

    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private SiteMap() {}

    /** Returns the map of pages, by their addresses. */
    static String ofPages(List<String> addresses) {
        return BEGIN + "<urlset" + NAMESPACE + entries("url", addresses) + "</urlset>\n";
    }

    /** Returns the map of maps. */
    static String ofMaps(List<String> addresses) {
        return BEGIN + "<sitemapindex" + NAMESPACE + entries("sitemap", addresses) + "</sitemapindex>\n";
    }

    private static String entries(String element, List<String> addresses) {
        return addresses.stream()
                .map(address -> "<" + element + "><loc>" + escaped(address) + "</loc></" + element + ">\n")
                .collect(Collectors.joining());
    }

    /** An address has no quotes and no angle brackets, or it would be no URI. */
    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("'", "&apos;");
    }
}
