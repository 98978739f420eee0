package org.incubationtoolkits.model.theme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;

/**
 * Whether an edition with a theme can be read: WCAG 2.2 AA asks for a contrast of 4.5:1 between text and what is under
 * it (1.4.3), and 3:1 for borders of controls and rings of focus (1.4.11). All pairs that the stylesheet uses are
 * measured, in light and in dark, if the theme sets one of the two; text of any size is measured as small text. What a
 * theme does not set is taken as the stylesheet has it.
 */
public final class ThemeCheck {

    private final Theme theme;
    private final Function<JsonPointer, Location> locate;
    private final List<Problem> problems = new ArrayList<>();

    private ThemeCheck(Theme theme, Function<JsonPointer, Location> locate) {
        this.theme = theme;
        this.locate = locate;
    }

    /**
     * Returns everything that is wrong with a theme, in order of place.
     *
     * @param locate gives the place of a value by its pointer from the theme itself, such as {@code /light/accent}
     */
    public static List<Problem> check(Theme theme, Function<JsonPointer, Location> locate) {
        return new ThemeCheck(theme, locate).all();
    }

    private List<Problem> all() {
        checkSyntax("light", theme.light());
        checkSyntax("dark", theme.dark());
        checkContrast(new Palette(theme, false));
        checkContrast(new Palette(theme, true));
        theme.logo().ifPresent(this::checkLogo);
        return problems.stream().sorted().toList();
    }

    private void checkSyntax(String member, Map<ColourToken, String> colours) {
        colours.forEach((token, colour) -> {
            if (!Colour.isValid(colour)) {
                add(
                        ThemeProblem.NOT_A_COLOUR,
                        JsonPointer.ROOT.child(member).child(token.word()),
                        "\"" + excerpt(colour) + "\" of \"" + token.word() + "\" is not a colour.",
                        "Write # and six hexadecimal digits in quotes, such as \"" + token.light() + "\".");
            }
        });
    }

    private void checkContrast(Palette palette) {
        ColourPair.ALL.stream()
                .filter(pair -> palette.isGiven(pair.front()) || palette.isGiven(pair.back()))
                .filter(pair -> !pair.passes(palette.colour(pair.front()), palette.colour(pair.back())))
                .forEach(pair -> addContrast(pair, palette));
    }

    private void addContrast(ColourPair pair, Palette palette) {
        Colour front = palette.colour(pair.front());
        Colour back = palette.colour(pair.back());
        ColourToken changed = palette.isGiven(pair.front()) ? pair.front() : pair.back();
        add(
                pair.problem(),
                palette.pointer(changed),
                "\"" + front + "\" of \"" + pair.front().word() + "\" on \"" + back + "\" of \""
                        + pair.back().word() + "\" has a contrast of " + twoPlaces(front.contrast(back)) + ":1 in "
                        + palette.name() + ", and needs " + (pair.needed() == 3 ? "3" : "4.5") + ":1.",
                "Set \"" + changed.word() + "\" in \"" + palette.name() + "\" to \"" + shade(changed, pair, palette)
                        + "\".");
    }

    /** Returns a shade that passes beside all its neighbours, or, where there is none, beside this one. */
    private static Colour shade(ColourToken token, ColourPair failed, Palette palette) {
        Colour colour = palette.colour(token);
        List<ColourPair> neighbours =
                ColourPair.ALL.stream().filter(pair -> pair.has(token)).toList();
        Optional<Colour> shade = Optional.of(colour.nearestShade(
                        each -> neighbours.stream().allMatch(pair -> passes(token, each, pair, palette))))
                .filter(each -> !each.equals(colour));
        return shade.orElseGet(() -> colour.nearestShade(each -> passes(token, each, failed, palette)));
    }

    private static boolean passes(ColourToken token, Colour colour, ColourPair pair, Palette palette) {
        return pair.passes(colour, palette.colour(pair.front() == token ? pair.back() : pair.front()));
    }

    private void checkLogo(Logo logo) {
        JsonPointer at = JsonPointer.ROOT.child("logo");
        if (!Logo.isValidFile(logo.file())) {
            add(
                    ThemeProblem.LOGO_FILE,
                    at.child("file"),
                    "The logo \"" + excerpt(logo.file()) + "\" is not an SVG picture in the folder \"assets\".",
                    "Write a path of a to z, 0 to 9 and -, such as \"assets/logo.svg\".");
        }
        if (logo.alternative().isEmpty() || logo.alternative().values().stream().anyMatch(String::isBlank)) {
            add(
                    ThemeProblem.LOGO_ALTERNATIVE,
                    at.child("alternative"),
                    "The logo \"" + excerpt(logo.file()) + "\" has an empty alternative text.",
                    "Write what the logo says, such as the name of the publisher.");
        }
    }

    private void add(ThemeProblem problem, JsonPointer at, String message, String hint) {
        problems.add(problem.at(locate.apply(at), message).withHint(hint));
    }

    /** Rounds down, so that what does not pass never looks as if it did. */
    private static String twoPlaces(double ratio) {
        return BigDecimal.valueOf(ratio).setScale(2, RoundingMode.DOWN).toPlainString();
    }

    private static String excerpt(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
