package org.incubationtoolkits.export;

import java.net.URI;
import java.util.Optional;

/**
 * How a publication will be served.
 *
 * @param baseUrl the address of its root, which ends in a slash; without it, nothing is written that has to name an address:
 *     canonical links, the site map, the feed, the page for addresses that are not there
 * @param offline whether pages stay readable in browsers that have lost the network; takes a base URL
 */
public record Hosting(Optional<URI> baseUrl, boolean offline) {

    /** Served from anywhere, also from a disk. */
    public static final Hosting ANYWHERE = new Hosting(Optional.empty(), false);

    private static final String INDEX = "index.html";

    /** @throws IllegalArgumentException if the base URL is no address of the web that ends in a slash */
    public Hosting {
        if (baseUrl.isPresent() && !isBase(baseUrl.get())) {
            throw new IllegalArgumentException(
                    "baseUrl must begin with https: or http:, name a host and end in \"/\", is \"" + baseUrl.get()
                            + "\"");
        }
        if (offline && baseUrl.isEmpty()) {
            throw new IllegalArgumentException("offline takes a baseUrl, since browsers keep pages by their address");
        }
    }

    /** Returns the hosting of a publication at this address. */
    public static Hosting at(URI baseUrl) {
        return new Hosting(Optional.of(baseUrl), false);
    }

    /** Returns whether a publication can be served at this address. */
    public static boolean isBase(URI address) {
        boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
        boolean plain =
                address.getRawQuery() == null && address.getRawFragment() == null && address.getUserInfo() == null;
        return web && plain && address.getHost() != null && address.getPath().endsWith("/");
    }

    /** Returns the address of a file; that of a folder for its {@code index.html}. */
    public Optional<String> url(String path) {
        String shown = path.endsWith("/" + INDEX) || path.equals(INDEX)
                ? path.substring(0, path.length() - INDEX.length())
                : path;
        return baseUrl.map(base -> base + shown);
    }

    /** Returns the hosting of what lies in a folder of this publication. */
    public Hosting in(String folder) {
        return new Hosting(baseUrl.map(base -> base.resolve(folder)), offline);
    }
}
