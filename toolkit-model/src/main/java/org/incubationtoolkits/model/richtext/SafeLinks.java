package org.incubationtoolkits.model.richtext;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Which addresses a text may link to. */
public final class SafeLinks {

    private static final Set<String> WITH_HOST = Set.of("https", "http");

    private SafeLinks() {}

    /**
     * Returns whether {@code href} is a well-formed address (RFC 3986) of scheme https or http with a host, or of scheme
     * mailto.
     */
    public static boolean isSafe(String href) {
        try {
            URI uri = new URI(href);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return uri.isOpaque() ? scheme.equals("mailto") : WITH_HOST.contains(scheme) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
