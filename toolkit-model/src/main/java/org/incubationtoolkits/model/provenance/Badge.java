package org.incubationtoolkits.model.provenance;

import java.util.Locale;
import java.util.Optional;

/**
 * How far an item may be adapted, after the badges of the Toolkit Navigator of the OECD Observatory of Public Sector
 * Innovation. Computed from facts, never stated.
 */
public enum Badge {
    /** May be reused. */
    BASIC,
    /** May be remixed. */
    CHAMPION,
    /** May be remixed, and an editable version is published. */
    HERO;

    /** Returns the badge that the permissions earn, or nothing where not even reuse is known to be allowed. */
    public static Optional<Badge> of(Permissions permissions, boolean editable) {
        if (!permissions.reuse().isAllowed()) {
            return Optional.empty();
        }
        if (!permissions.adapt().isAllowed()) {
            return Optional.of(BASIC);
        }
        return Optional.of(editable ? HERO : CHAMPION);
    }

    /** Returns the badge as it stands in files, such as {@code hero}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
