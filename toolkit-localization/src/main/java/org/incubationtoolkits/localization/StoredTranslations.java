package org.incubationtoolkits.localization;

import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.text.TextKey;

/**
 * A file of translations as it lies in a catalogue, with everything in it, also translations of texts that are gone.
 *
 * @param location of the file, which need not be there yet
 * @param places where the translation of each text stands in the file
 */
public record StoredTranslations(TranslationFile file, Location location, Map<TextKey, Location> places) {

    public StoredTranslations {
        places = Map.copyOf(places);
    }

    /** Returns where the translation of a text stands; the file as a whole where there is none. */
    public Location place(TextKey key) {
        return Optional.ofNullable(places.get(key)).orElse(location);
    }
}
