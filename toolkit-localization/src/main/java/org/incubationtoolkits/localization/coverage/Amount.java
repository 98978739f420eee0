package org.incubationtoolkits.localization.coverage;

import java.util.Collection;

/**
 * How much text something is.
 *
 * @param units how many texts
 * @param words how many words their sources have, as Unicode (UAX #29) and the dictionaries of ICU divide them
 */
public record Amount(int units, int words) {

    static final Amount NONE = new Amount(0, 0);

    static Amount of(Collection<UnitCoverage> units) {
        return new Amount(
                units.size(), units.stream().mapToInt(UnitCoverage::words).sum());
    }

    Amount plus(Amount other) {
        return new Amount(units + other.units, words + other.words);
    }

    /** Returns how many percent of the texts of {@code whole} this is, rounded down; 100 of nothing. */
    public int percentOfUnits(Amount whole) {
        return percent(units, whole.units);
    }

    /** Returns how many percent of the words of {@code whole} this is, rounded down; never 100 while a text is missing. */
    public int percentOfWords(Amount whole) {
        int percent = percent(words, whole.words);
        return units < whole.units ? Math.min(percent, 99) : percent;
    }

    private static int percent(long part, long whole) {
        return whole == 0 ? 100 : (int) (100 * part / whole);
    }
}
