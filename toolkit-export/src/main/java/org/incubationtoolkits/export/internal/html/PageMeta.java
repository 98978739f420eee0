package org.incubationtoolkits.export.internal.html;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a page says of itself to programs: search engines, browsers, social networks.
 *
 * @param description one sentence
 * @param structured data about the item that the page is about, as JSON-LD; may be empty
 * @param reach where the page may turn up
 * @param scripts from the root of the site, in their order; most pages have none
 * @param styles beside the style sheet of the site, from the root of the site
 */
public record PageMeta(String description, Html structured, Reach reach, List<String> scripts, List<String> styles) {

    /** Where a page may turn up. */
    enum Reach {
        /** Search engines should offer it. */
        INDEXED,
        /** It repeats what others say. */
        NOT_INDEXED,
        /** Servers give it for any address, so links in it cannot be relative. */
        ANYWHERE
    }

    public PageMeta {
        scripts = List.copyOf(scripts);
        styles = List.copyOf(styles);
    }

    public static PageMeta of(String description) {
        return new PageMeta(description, Html.EMPTY, Reach.INDEXED, List.of(), List.of());
    }

    public PageMeta withStructured(Html data) {
        return new PageMeta(description, data, reach, scripts, styles);
    }

    public PageMeta withScripts(List<String> names) {
        return new PageMeta(
                description,
                structured,
                reach,
                names.stream().map(name -> "assets/scripts/" + name).toList(),
                styles);
    }

    public PageMeta withStyle(String name) {
        return new PageMeta(description, structured, reach, scripts, List.of("assets/" + name));
    }

    public PageMeta notIndexed() {
        return new PageMeta(description, structured, Reach.NOT_INDEXED, scripts, styles);
    }

    /** Returns the meta of a page whose links are from the root of its server. */
    public PageMeta shownAnywhere() {
        return new PageMeta(description, structured, Reach.ANYWHERE, scripts, styles);
    }

    public boolean isIndexed() {
        return reach == Reach.INDEXED;
    }

    boolean isShownAnywhere() {
        return reach == Reach.ANYWHERE;
    }

    /** Returns the meta with a script that comes before the others, from the root of the site. */
    public PageMeta after(String script) {
        return withAll(Stream.concat(Stream.of(script), scripts.stream()));
    }

    /** Returns the meta with a script that comes after the others, from the root of the site. */
    PageMeta plus(String script) {
        return withAll(Stream.concat(scripts.stream(), Stream.of(script)));
    }

    private PageMeta withAll(Stream<String> names) {
        return new PageMeta(description, structured, reach, names.toList(), styles);
    }
}
