package org.incubationtoolkits.localization.exchange;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a handback is taken.
 *
 * @param unlock whether translations that are signed off may be changed
 * @param allowClear whether an empty translation takes out the stored one
 * @param by who translated, for the units that change
 * @param at when
 */
public record ImportOptions(boolean unlock, boolean allowClear, Optional<String> by, Optional<LocalDate> at) {

    /** Nothing signed off is changed, nothing is taken out, and nobody is named. */
    public static final ImportOptions CAREFUL = new ImportOptions(false, false, Optional.empty(), Optional.empty());

    public ImportOptions withUnlock() {
        return new ImportOptions(true, allowClear, by, at);
    }

    public ImportOptions withAllowClear() {
        return new ImportOptions(unlock, true, by, at);
    }

    public ImportOptions withBy(String name) {
        return new ImportOptions(unlock, allowClear, Optional.of(name), at);
    }

    public ImportOptions withAt(LocalDate date) {
        return new ImportOptions(unlock, allowClear, by, Optional.of(date));
    }
}
