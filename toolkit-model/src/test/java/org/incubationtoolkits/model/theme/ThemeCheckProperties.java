package org.incubationtoolkits.model.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;

class ThemeCheckProperties {

    private static final Pattern PAIR = Pattern.compile("of \"([a-z0-9-]+)\".* of \"([a-z0-9-]+)\" .* in (light|dark)");

    private static final Pattern HINT =
            Pattern.compile("Set \"([a-z0-9-]+)\" in \"(light|dark)\" to \"(#[0-9a-f]{6})\"\\.");

    @Property(tries = 150)
    void aColourProposedByAHintPasses(
            @ForAll ColourToken token, @ForAll @IntRange(max = 0xffffff) int rgb, @ForAll boolean inDark) {
        Map<ColourToken, String> colours = Map.of(token, new Colour(rgb).toString());
        Theme theme = inDark ? Theme.NONE.withDark(colours) : Theme.NONE.withLight(colours);

        for (Problem problem : check(theme)) {
            Theme mended = mended(theme, problem.hint());
            assertThat(check(mended)).map(ThemeCheckProperties::pair).doesNotContain(pair(problem));
        }
    }

    @Property(tries = 150)
    void aColourProposedForTwoThatAreGivenPasses(
            @ForAll ColourToken one,
            @ForAll @IntRange(max = 0xffffff) int rgb,
            @ForAll ColourToken other,
            @ForAll @IntRange(max = 0xffffff) int otherRgb) {
        Theme theme = Theme.NONE.withLight(
                one == other
                        ? Map.of(one, new Colour(rgb).toString())
                        : Map.of(one, new Colour(rgb).toString(), other, new Colour(otherRgb).toString()));

        for (Problem problem : check(theme)) {
            assertThat(check(mended(theme, problem.hint())))
                    .map(ThemeCheckProperties::pair)
                    .doesNotContain(pair(problem));
        }
    }

    private static Theme mended(Theme theme, String hint) {
        MatchResult said = HINT.matcher(hint).results().findFirst().orElseThrow();
        ColourToken token =
                ColourToken.valueOf(said.group(1).toUpperCase(Locale.ROOT).replace('-', '_'));
        boolean dark = said.group(2).equals("dark");
        Map<ColourToken, String> colours = new EnumMap<>(ColourToken.class);
        colours.putAll(dark ? theme.dark() : theme.light());
        colours.put(token, said.group(3));
        return dark ? theme.withDark(colours) : theme.withLight(colours);
    }

    private static List<String> pair(Problem problem) {
        MatchResult said = PAIR.matcher(problem.message()).results().findFirst().orElseThrow();
        return List.of(said.group(1), said.group(2), said.group(3));
    }

    private static List<Problem> check(Theme theme) {
        return ThemeCheck.check(theme, ThemeCheckProperties::nowhere);
    }

    private static Location nowhere(JsonPointer pointer) {
        return new Location("theme", 0, 0, pointer);
    }
}
