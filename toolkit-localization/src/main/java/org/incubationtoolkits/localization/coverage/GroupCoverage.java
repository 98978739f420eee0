package org.incubationtoolkits.localization.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.incubationtoolkits.model.text.TextCondition;

/**
 * How far the texts of some group are there in one language.
 *
 * @param group the id of the group
 * @param units in document order
 */
public record GroupCoverage(String group, List<UnitCoverage> units) {

    public GroupCoverage {
        units = List.copyOf(units);
    }

    public Amount total() {
        return Amount.of(units);
    }

    /** Returns how much is translated completely, from the source as it stands today. */
    public Amount publishable() {
        return amount(UnitCoverage::isPublishable);
    }

    /** Returns how much is in this condition; of {@link TextCondition#STALE}, how much is stale in any state. */
    public Amount amount(TextCondition condition) {
        return condition == TextCondition.STALE
                ? amount(UnitCoverage::stale)
                : amount(unit -> unit.condition() == condition);
    }

    /** Returns how much is in this state, and stale or not. */
    public Amount amount(TextCondition state, boolean stale) {
        return amount(unit -> unit.condition() == state && unit.stale() == stale);
    }

    /** Returns how much a reader is given in which language, in the order in which they are first met. */
    public Map<Locale, Amount> served() {
        Map<Locale, Amount> served = new LinkedHashMap<>();
        units.forEach(unit -> served.merge(unit.served().language(), new Amount(1, unit.words()), Amount::plus));
        return served;
    }

    private Amount amount(Predicate<UnitCoverage> condition) {
        return Amount.of(units.stream().filter(condition).toList());
    }
}
