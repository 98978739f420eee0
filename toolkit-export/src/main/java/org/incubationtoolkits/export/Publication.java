package org.incubationtoolkits.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is published together: the same catalogue in several languages, and the formats side by side.
 *
 * @param source the language in which the catalogue was written
 * @param editions in the order in which languages are offered, at least one, each language once
 * @param formats the formats that are published together, so that a page can offer the others
 * @param neighbourhood what lies beside it on the same site
 * @param look of its pages
 * @param hosting where it will be online, if that is known
 */
public record Publication(
        Locale source,
        List<Edition> editions,
        List<String> formats,
        Neighbourhood neighbourhood,
        Look look,
        Hosting hosting) {

    /** Returns a publication that lies alone on its site. */
    public Publication(Locale source, List<Edition> editions, List<String> formats) {
        this(source, editions, formats, Neighbourhood.NONE, Look.NONE, Hosting.ANYWHERE);
    }

    /** @throws IllegalArgumentException if there is no edition, or two in the same language */
    public Publication {
        editions = List.copyOf(editions);
        formats = List.copyOf(formats);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("a publication has at least one edition");
        }
        if (editions.stream().map(Edition::tag).distinct().count() < editions.size()) {
            throw new IllegalArgumentException("each language has one edition, was "
                    + editions.stream().map(Edition::tag).toList());
        }
    }

    /** Returns the publication of one edition by itself, in no other format. */
    public static Publication of(Edition edition) {
        return new Publication(edition.catalogue().languages().source(), List.of(edition), List.of());
    }

    /** Returns the same publication, served in a way of its own. */
    public Publication hostedAs(Hosting other) {
        return new Publication(source, editions, formats, neighbourhood, look, other);
    }

    /** Returns whether it lies at the root of its site, and not in a folder beside others. */
    public boolean isRoot() {
        return neighbourhood.self().map(self -> self.folder().isEmpty()).orElse(true);
    }

    /** Returns the edition in the language in which the catalogue was written; nothing if it is not published. */
    public Optional<Edition> original() {
        return editions.stream()
                .filter(edition -> edition.locale().equals(source))
                .findFirst();
    }
}
