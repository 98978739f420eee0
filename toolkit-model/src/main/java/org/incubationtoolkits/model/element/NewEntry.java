package org.incubationtoolkits.model.element;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextKey;

/** Something that is to be added to a list, with its words in all languages in which it was written. Immutable. */
public final class NewEntry {

    private final Address address;
    private final Object value;
    private final Map<TextKey, Map<Locale, Text>> words;
    private final Map<TextKey, Location> places;

    NewEntry(Address address, Object value, Map<TextKey, Map<Locale, Text>> words, Map<TextKey, Location> places) {
        this.address = address;
        this.value = value;
        this.words = new LinkedHashMap<>(words);
        this.places = Map.copyOf(places);
    }

    /** Returns the address that it has once it is added. */
    public Address address() {
        return address;
    }

    public Id id() {
        return Element.identity(value).id();
    }

    Object value() {
        return value;
    }

    /** Returns for each text the languages it is written in; the one that the catalogue will show first is among them. */
    public Map<TextKey, Map<Locale, Text>> words() {
        return new LinkedHashMap<>(words);
    }

    /** Returns where each text stands. */
    public Map<TextKey, Location> places() {
        return places;
    }
}
