package org.incubationtoolkits.export.internal.html;

/** What pages of the site may do, as browsers are told (Content Security Policy Level 3). */
public final class SitePolicy {

    /** For a {@code meta} element. Nothing inline, nothing from elsewhere, nothing sent. */
    public static final String OF_PAGES = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

    /** For a header, which can also say who may put pages into frames. */
    public static final String OF_SERVERS = OF_PAGES + "; frame-ancestors 'self'";

    private SitePolicy() {}
}
