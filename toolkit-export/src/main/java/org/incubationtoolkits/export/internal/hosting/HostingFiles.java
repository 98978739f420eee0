package org.incubationtoolkits.export.internal.hosting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Hosting;
import org.incubationtoolkits.export.Neighbour;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.Sink;
import org.incubationtoolkits.export.internal.finder.FinderData;
import org.incubationtoolkits.export.internal.json.JsonText;

/** The files of a publication that have to name its address. What is for the whole site is written at its root only. */
public final class HostingFiles {

    private static final String MAP = "sitemap.xml";

    private final Publication publication;
    private final Hosting hosting;

    /** @throws IllegalArgumentException if the address of the publication is not known */
    public HostingFiles(Publication publication) {
        this.publication = publication;
        this.hosting = publication.hosting();
        if (hosting.baseUrl().isEmpty()) {
            throw new IllegalArgumentException("publication must have a baseUrl");
        }
    }

    /**
     * Writes what belongs to one edition.
     *
     * @param pages from the root of the publication, those that search engines should offer
     * @param needed by pages, to look and work as they should
     */
    public void write(Edition edition, List<String> pages, List<String> needed, Sink sink) throws IOException {
        sink.put(edition.tag() + "/" + MAP, SiteMap.ofPages(addresses(pages.stream())));
        sink.put(WebManifest.path(edition), WebManifest.of(edition));
        List<Changes.Entry> changes = Changes.of(edition.catalogue());
        if (!changes.isEmpty()) {
            sink.put(AtomFeed.path(edition), new AtomFeed(edition, hosting, changes).content());
        }
        if (hosting.offline()) {
            List<String> all = new ArrayList<>(needed);
            all.add(edition.tag() + "/" + FinderData.DOCUMENTS);
            all.addAll(pages);
            sink.put(edition.tag() + "/offline.json", JsonText.of(Map.of("files", all)));
        }
    }

    /** Writes what belongs to the publication. */
    public void write(Sink sink) throws IOException {
        sink.put(MAP, SiteMap.ofMaps(addresses(maps())));
        if (publication.isRoot()) {
            ServerFiles servers = ServerFiles.of(hosting.baseUrl().orElseThrow(), publication.editions());
            sink.put("robots.txt", robots());
            sink.put("_headers", servers.headersFile());
            sink.put("_redirects", servers.redirectsFile());
            sink.put(".htaccess", servers.apache());
            sink.put("servers/nginx.conf", servers.nginx());
        }
    }

    private Stream<String> maps() {
        return publication.editions().stream().map(edition -> edition.tag() + "/" + MAP);
    }

    private List<String> addresses(Stream<String> paths) {
        return paths.flatMap(path -> hosting.url(path).stream()).toList();
    }

    /** Robots ask the root of a server only; of a site in a folder the file is to be copied there. */
    private String robots() {
        List<String> maps = new ArrayList<>(List.of(MAP));
        publication.neighbourhood().others().stream().map(Neighbour::folder).forEach(folder -> maps.add(folder + MAP));
        StringBuilder robots = new StringBuilder("User-agent: *\nAllow: /\n");
        addresses(maps.stream())
                .forEach(address -> robots.append("Sitemap: ").append(address).append('\n'));
        return robots.toString();
    }
}
