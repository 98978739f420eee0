package org.incubationtoolkits.export.internal.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Neighbour;
import org.incubationtoolkits.export.Neighbourhood;
import org.incubationtoolkits.model.text.Text;

/** The other publications on a site, as a reader of one language sees them. */
public record NeighbourLinks(Neighbourhood neighbourhood, Locale reader) {

    /** A publication, and the way to it. */
    public record Link(Text title, Optional<Text> summary, SafeUrl href, Optional<SafeUrl> differences) {}

    /** Returns the ways to the others from the file at {@code path} in this publication. */
    public List<Link> from(String path) {
        String here = here(path);
        return neighbourhood.others().stream()
                .map(other -> new Link(
                        words(other.title()).orElseThrow(),
                        words(other.summary()),
                        new SafeUrl(ItemPath.relative(here, other.folder() + "index.html")),
                        other.differences().map(page -> new SafeUrl(ItemPath.relative(here, other.folder() + page)))))
                .toList();
    }

    /** Returns the way to what tells how all of them differ. */
    public Optional<SafeUrl> differences(String path) {
        return neighbourhood.differences().map(page -> new SafeUrl(ItemPath.relative(here(path), page)));
    }

    /** Returns the way to what tells how this publication differs. */
    public Optional<SafeUrl> ownDifferences(String path) {
        return neighbourhood
                .self()
                .flatMap(self -> self.differences()
                        .map(page -> new SafeUrl(ItemPath.relative(here(path), self.folder() + page))));
    }

    private String here(String path) {
        return neighbourhood.self().map(Neighbour::folder).orElse("") + path;
    }

    /** Returns what this publication is called, if it has a name of its own. */
    public Optional<Text> title() {
        return neighbourhood.self().flatMap(self -> words(self.title()));
    }

    /** Returns what this publication says of itself. */
    public Optional<Text> summary() {
        return neighbourhood.self().flatMap(self -> words(self.summary()));
    }

    private Optional<Text> words(Map<Locale, Text> byLanguage) {
        return Optional.ofNullable(byLanguage.get(reader))
                .or(() -> byLanguage.values().stream().findFirst());
    }
}
