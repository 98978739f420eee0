package org.incubationtoolkits.model.content;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * Where something applies.
 *
 * @param countries as in ISO 3166-1, two letters; empty means everywhere
 * @param levels of government; empty means all of them
 */
public record Applicability(
        List<@Pattern(regexp = Syntax.COUNTRY, message = Syntax.COUNTRY_WORDS) String> countries,
        List<GovernmentLevel> levels) {

    public Applicability {
        countries = List.copyOf(countries);
        levels = List.copyOf(levels);
    }

    /** Returns whether it applies there; what a jurisdiction leaves open excludes nothing. */
    public boolean holdsIn(Jurisdiction jurisdiction) {
        return holds(countries, jurisdiction.country()) && holds(levels, jurisdiction.level());
    }

    private static <T> boolean holds(List<T> allowed, Optional<T> actual) {
        return allowed.isEmpty() || actual.isEmpty() || allowed.contains(actual.get());
    }
}
