package org.incubationtoolkits.export.internal.hosting;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.internal.html.SitePolicy;

/**
 * Settings for common servers: the headers that every page should have, who may read the JSON, and the page for addresses that
 * are not there. All four say the same, each in the words of its server.
 *
 * @param base the path under which the site is served, such as {@code /toolkits/}
 */
record ServerFiles(String base, List<String> languages) {

    private static final Map<String, String> HEADERS = headers();

    private static final String PROGRAMS = "api/";

    static ServerFiles of(URI baseUrl, List<Edition> editions) {
        return new ServerFiles(
                baseUrl.getRawPath(), editions.stream().map(Edition::tag).toList());
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", SitePolicy.OF_SERVERS);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        return headers;
    }

    /** Returns {@code _headers}, as Netlify and Cloudflare Pages read it. */
    String headersFile() {
        return base + "*\n" + lines("  %s: %s\n") + base + PROGRAMS + "*\n  Access-Control-Allow-Origin: *\n";
    }

    /** Returns {@code _redirects}, as Netlify and Cloudflare Pages read it: what is not there gets a page of its language. */
    String redirectsFile() {
        return languages.stream()
                        .map(tag -> base + tag + "/* " + base + tag + "/404.html 404\n")
                        .collect(Collectors.joining())
                + base + "* " + base + "404.html 404\n";
    }

    /** Returns {@code .htaccess} for the root of the site, as Apache reads it. */
    String apache() {
        return "ErrorDocument 404 " + base + "404.html\n"
                + languages.stream().map(this::apacheLanguage).collect(Collectors.joining())
                + "<IfModule mod_headers.c>\n" + lines("Header always set %s \"%s\"\n")
                + "<If \"%{REQUEST_URI} =~ m#^" + base.replace(".", "\\.") + PROGRAMS + "#\">\n"
                + "Header always set Access-Control-Allow-Origin \"*\"\n</If>\n</IfModule>\n";
    }

    private String apacheLanguage(String tag) {
        return "<If \"%{REQUEST_URI} =~ m#^" + base.replace(".", "\\.") + tag + "/#\">\nErrorDocument 404 " + base + tag
                + "/404.html\n</If>\n";
    }

    /** Returns what is to be included into a {@code server} of nginx. */
    String nginx() {
        String all = lines("    add_header %s \"%s\" always;\n");
        return languages.stream()
                        .map(tag -> location(tag + "/", all, tag + "/404.html"))
                        .collect(Collectors.joining())
                + location(PROGRAMS, all + "    add_header Access-Control-Allow-Origin \"*\" always;\n", "404.html")
                + location("", all, "404.html");
    }

    /** In nginx, a location that sets one header no longer has those of what is around it. */
    private String location(String folder, String headers, String missing) {
        return "location " + base + folder + " {\n" + headers + "    error_page 404 " + base + missing + ";\n}\n";
    }

    private static String lines(String pattern) {
        return HEADERS.entrySet().stream()
                .map(header -> pattern.replaceFirst("%s", header.getKey()).replace("%s", header.getValue()))
                .collect(Collectors.joining());
    }
}
