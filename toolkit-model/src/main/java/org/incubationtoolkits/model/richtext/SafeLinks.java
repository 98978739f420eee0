package org.incubationtoolkits.model.richtext;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Which addresses a text may link to. */
public final class SafeLinks {

    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

    private SafeLinks() {}

    /** Returns whether {@code href} is a well-formed absolute address (RFC 3986) of scheme https, http or mailto. */
    public static boolean isSafe(String href) {
        try {
            URI uri = new URI(href);
            String scheme = uri.getScheme();
            return scheme != null
                    && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    && (uri.isOpaque() || uri.getHost() != null);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
