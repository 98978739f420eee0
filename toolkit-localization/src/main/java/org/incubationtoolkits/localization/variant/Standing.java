package org.incubationtoolkits.localization.variant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incubationtoolkits.localization.SourceHash;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.element.CatalogueEditor;
import org.incubationtoolkits.model.element.Element;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.value.WrittenValue;

/**
 * What stands in a catalogue at the targets of operations: what {@code base} and {@code was} of an operation are written from
 * and compared with. Not thread-safe.
 */
public final class Standing {

    /** A renaming alone is no change of what stands there. */
    private static final Set<String> NAMES = Set.of("id", "formerly");

    private final CatalogueEditor view;
    private final Locale language;

    public Standing(Catalogue catalogue) {
        this.view = new CatalogueEditor(catalogue);
        this.language = catalogue.languages().source();
    }

    public Optional<Element> find(Address address) {
        return view.find(address);
    }

    /** Returns whether an address is that of an item, or of an entry of a list. */
    public boolean isEntry(Address address) {
        return find(address).filter(Element::isEntry).isPresent()
                && view.listOf(address).isPresent();
    }

    /** Returns the words of a text; empty where there is none. */
    public String words(Address address) {
        return find(address).flatMap(Element::text).map(Text::words).orElse("");
    }

    /** Returns the ids of the entries of a list; none where there is no list. */
    public List<Id> ids(Address list) {
        return find(list).flatMap(Element::ids).orElse(List.of());
    }

    /** Returns the value of a member; an empty list where it has none. */
    public WrittenValue value(Address address) {
        return new WrittenValue(written(address).orElse(List.of()), Location.of(address.value()), Map.of());
    }

    /** Returns the hash of all that stands at an address, ids apart; empty where nothing does. */
    public String hash(Address address) {
        return written(address)
                .map(tree -> SourceHash.of(withoutNames(tree).toString()).value())
                .orElse("");
    }

    private Optional<Object> written(Address address) {
        return find(address).flatMap(element -> element.written(language));
    }

    private static Object withoutNames(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> rest = new LinkedHashMap<>();
            map.forEach((name, value) -> {
                if (!NAMES.contains(name.toString())) {
                    rest.put(name, withoutNames(value));
                }
            });
            return rest;
        }
        return tree instanceof List<?> list
                ? list.stream().map(Standing::withoutNames).toList()
                : tree;
    }
}
