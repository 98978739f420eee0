package org.incubationtoolkits.localization.variant.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.model.theme.ColourToken;
import org.incubationtoolkits.model.theme.Logo;
import org.incubationtoolkits.model.theme.Theme;

/** What is other in a theme than in the one below it, in words. */
public final class ThemeChanges {

    private ThemeChanges() {}

    /** Returns a line for each token, and for typefaces and logo, that a theme sets and the one below it does not, or not so. */
    public static List<String> of(Theme below, Theme above) {
        List<String> lines = new ArrayList<>();
        colours("light", below.light(), above.light(), lines);
        colours("dark", below.dark(), above.dark(), lines);
        if (!above.type().equals(below.type())) {
            above.type().ifPresent(type -> {
                type.headings().ifPresent(family -> lines.add("typeface of headings: " + word(family)));
                type.text().ifPresent(family -> lines.add("typeface of text: " + word(family)));
            });
        }
        above.logo()
                .filter(logo -> !below.logo().equals(above.logo()))
                .map(Logo::file)
                .ifPresent(file -> lines.add("logo: " + file));
        return lines;
    }

    private static void colours(
            String when, Map<ColourToken, String> below, Map<ColourToken, String> above, List<String> lines) {
        above.forEach((token, colour) -> {
            if (!colour.equals(below.get(token))) {
                lines.add(token.word() + " in " + when + ": " + colour);
            }
        });
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
