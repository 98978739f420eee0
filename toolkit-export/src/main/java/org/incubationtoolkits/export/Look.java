package org.incubationtoolkits.export;

import java.util.Optional;
import org.incubationtoolkits.model.theme.Theme;

/**
 * How a publication looks.
 *
 * @param theme valid, as {@link org.incubationtoolkits.model.theme.ThemeCheck} has it
 * @param logo the picture of the theme, as SVG; not shown if the theme says nothing of a logo
 */
public record Look(Theme theme, Optional<String> logo) {

    /** The look of the site itself. */
    public static final Look NONE = new Look(Theme.NONE, Optional.empty());
}
