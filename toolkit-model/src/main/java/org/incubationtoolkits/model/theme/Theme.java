package org.incubationtoolkits.model.theme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How an edition looks, as far as it differs from the site's own stylesheet. What is not given stays as it is there;
 * so the theme {@link #NONE} changes nothing. A theme may hold what is no colour or no path: {@link ThemeCheck} says so.
 *
 * @param light colours as {@code #rrggbb}, in order of the tokens
 * @param dark those for readers who prefer dark; a token that only {@code light} has keeps the site's own dark colour,
 *     where there is one
 */
public record Theme(
        Map<ColourToken, String> light, Map<ColourToken, String> dark, Optional<Typefaces> type, Optional<Logo> logo) {

    public static final Theme NONE = new Theme(Map.of(), Map.of(), Optional.empty(), Optional.empty());

    public Theme {
        light = inOrder(light);
        dark = inOrder(dark);
    }

    private static Map<ColourToken, String> inOrder(Map<ColourToken, String> colours) {
        Map<ColourToken, String> ordered = new EnumMap<>(ColourToken.class);
        ordered.putAll(colours);
        return Collections.unmodifiableMap(ordered);
    }

    public Theme withLight(Map<ColourToken, String> light) {
        return new Theme(light, dark, type, logo);
    }

    public Theme withDark(Map<ColourToken, String> dark) {
        return new Theme(light, dark, type, logo);
    }

    public Theme withType(Typefaces type) {
        return new Theme(light, dark, Optional.of(type), logo);
    }

    public Theme withLogo(Logo logo) {
        return new Theme(light, dark, type, Optional.of(logo));
    }

    /** Returns this theme with those of {@code below} where it says nothing, token by token. */
    public Theme over(Theme below) {
        return new Theme(over(light, below.light), over(dark, below.dark), type.or(below::type), logo.or(below::logo));
    }

    private static Map<ColourToken, String> over(Map<ColourToken, String> above, Map<ColourToken, String> below) {
        Map<ColourToken, String> all = new EnumMap<>(ColourToken.class);
        all.putAll(below);
        all.putAll(above);
        return all;
    }
}
