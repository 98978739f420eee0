package org.incubationtoolkits.localization.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.model.problem.Location;

/**
 * A file that came back from translators, as it stands: nothing in it is believed yet.
 *
 * @param location of the file
 * @param group the id of the group, if the file tells it
 * @param source the language that was translated, if the file tells it
 * @param locale the language of the translations, if the file tells it; as it is written there, not canonical
 * @param units in the order of the file; a key may be there twice
 */
public record Handback(
        Location location,
        Optional<String> group,
        Optional<Locale> source,
        Optional<Locale> locale,
        List<HandbackUnit> units) {

    public Handback {
        units = List.copyOf(units);
    }
}
