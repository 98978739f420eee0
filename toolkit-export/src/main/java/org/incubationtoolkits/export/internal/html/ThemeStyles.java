package org.incubationtoolkits.export.internal.html;

import java.util.EnumMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.model.theme.Colour;
import org.incubationtoolkits.model.theme.ColourToken;
import org.incubationtoolkits.model.theme.Theme;
import org.incubationtoolkits.model.theme.TypeFamily;
import org.incubationtoolkits.model.theme.Typefaces;

/**
 * A theme as a stylesheet, to be read after that of the site. It sets custom properties, and every value is made anew
 * from a colour or chosen from a list, so that nothing else can get into it.
 */
public final class ThemeStyles {

    private ThemeStyles() {}

    /**
     * Returns the stylesheet; nothing for a theme that changes nothing in it.
     *
     * @throws IllegalArgumentException if a colour is not valid
     */
    public static String of(Theme theme) {
        String light =
                Stream.concat(colours(theme.light()), fonts(theme.type())).collect(Collectors.joining());
        String dark = colours(dark(theme)).collect(Collectors.joining());
        return rule(":root{\n", light, "}\n")
                + rule("@media screen and (prefers-color-scheme:dark){\n:root{\n", dark, "}\n}\n");
    }

    private static String rule(String begin, String properties, String end) {
        return properties.isEmpty() ? "" : begin + properties + end;
    }

    /** The rule for light, being later than the site's for dark, would win over it: what it sets is set again. */
    private static Map<ColourToken, String> dark(Theme theme) {
        Map<ColourToken, String> colours = new EnumMap<>(ColourToken.class);
        theme.light()
                .keySet()
                .forEach(token -> token.dark().ifPresent(colour -> colours.put(token, colour.toString())));
        colours.putAll(theme.dark());
        return colours;
    }

    private static Stream<String> colours(Map<ColourToken, String> colours) {
        return colours.entrySet().stream().map(ThemeStyles::colour);
    }

    private static String colour(Entry<ColourToken, String> entry) {
        return property(entry.getKey().word(), Colour.of(entry.getValue()).toString());
    }

    private static Stream<String> fonts(Optional<Typefaces> type) {
        return Stream.concat(
                type.flatMap(Typefaces::headings).map(family -> font("serif", family)).stream(),
                type.flatMap(Typefaces::text).map(family -> font("sans", family)).stream());
    }

    private static String font(String name, TypeFamily family) {
        return property(name, family.fonts());
    }

    private static String property(String name, String value) {
        return "--" + name + ":" + value + ";\n";
    }
}
