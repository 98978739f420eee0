package org.incubationtoolkits.model.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.io.RecordFile;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeCheckTest {

    /** A file that has a theme among other things. */
    public record Edition(Optional<Theme> theme) {}

    @Test
    void findsNothingInAThemeThatFits() throws IOException {
        assertThat(problemsOf("""
                theme:
                  light: { accent: "#1F4E79", cover: "#12304a" }
                  dark: { accent: "#9cc9f0" }
                  type: { headings: humanist }
                  logo: { file: assets/logo.svg, alternative: { en: Ministry of Health } }
                """)).isEmpty();
    }

    @Test
    void findsNothingInWhatTheStylesheetHasItself() {
        Theme theme = Theme.NONE;
        for (ColourToken token : ColourToken.values()) {
            theme = theme.withLight(with(theme.light(), token, token.light()));
            if (token.dark().isPresent()) {
                theme = theme.withDark(with(theme.dark(), token, token.dark().get()));
            }
        }
        assertThat(ThemeCheck.check(theme, ThemeCheckTest::nowhere)).isEmpty();
    }

    @Test
    void tellsTextThatCannotBeReadInLight() throws IOException {
        assertThat(problemsOf("""
                theme:
                  light:
                    cover-quiet: "#5f8f80"
                """)).containsExactly("""
                variant.yaml:3:18: error [TK-3402] "#5f8f80" of "cover-quiet" on "#0a4a3d" of "cover" has a contrast of 2.78:1 in light, and needs 4.5:1.
                  hint: Set "cover-quiet" in "light" to "#94b4aa".""", """
                variant.yaml:3:18: error [TK-3402] "#5f8f80" of "cover-quiet" on "#0d3b31" of "cover" has a contrast of 3.39:1 in dark, and needs 4.5:1.
                  hint: Set "cover-quiet" in "dark" to "#7ca497".""");
    }

    @Test
    void tellsControlsThatCannotBeSeen() throws IOException {
        assertThat(problemsOf("""
                theme:
                  dark: { edge: "#445550" }
                """)).containsExactly("""
                variant.yaml:2:17: error [TK-3403] "#445550" of "edge" on "#131c1a" of "paper" has a contrast of 2.20:1 in dark, and needs 3:1.
                  hint: Set "edge" in "dark" to "#61706b".""", """
                variant.yaml:2:17: error [TK-3403] "#445550" of "edge" on "#1a2522" of "sheet" has a contrast of 1.99:1 in dark, and needs 3:1.
                  hint: Set "edge" in "dark" to "#61706b".""");
    }

    @Test
    void measuresABackgroundUnderTheTextOfTheStylesheet() throws IOException {
        assertThat(problemsOf("""
                theme:
                  light: { cover: "#99aaff" }
                """))
                .first()
                .asString()
                .startsWith(
                        "variant.yaml:2:19: error [TK-3402] \"#cfe3db\" of \"cover-quiet\" on \"#99aaff\" of \"cover\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#fff", "#000;}body{display:none", "url(https://example.org)", "var(--ink)"})
    void tellsWhatIsNoColour(String colour) throws IOException {
        assertThat(problemsOf("""
                theme:
                  light:
                    accent: "%s"
                """.formatted(colour))).containsExactly("""
                variant.yaml:3:13: error [TK-3401] "%s" of "accent" is not a colour.
                  hint: Write # and six hexadecimal digits in quotes, such as "#0b5345".""".formatted(colour));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "logo.svg",
                "assets/logo.gif",
                "assets/../logo.svg",
                "/assets/logo.svg",
                "assets/a b.svg",
                "assets/logo.png",
                "https://example.org/logo.svg",
                "assets//logo.svg",
                "assets/x\\logo.svg"
            })
    void tellsALogoThatIsNoPictureOfTheVariant(String file) {
        Theme theme = Theme.NONE.withLogo(new Logo(file, Map.of(Locale.ENGLISH, "Ministry")));
        assertThat(ThemeCheck.check(theme, ThemeCheckTest::nowhere))
                .map(Problem::toString)
                .containsExactly("""
                theme#/logo/file: error [TK-3404] The logo "%s" is not an SVG picture in the folder "assets".
                  hint: Write a path of a to z, 0 to 9 and -, such as "assets/logo.svg".""".formatted(file));
    }

    @Test
    void tellsALogoThatSaysNothingToThoseWhoDoNotSeeIt() {
        Theme theme = Theme.NONE.withLogo(new Logo("assets/logo.svg", Map.of(Locale.ENGLISH, " ")));
        assertThat(ThemeCheck.check(theme, ThemeCheckTest::nowhere))
                .map(Problem::toString)
                .containsExactly("""
                theme#/logo/alternative: error [TK-3405] The logo "assets/logo.svg" has an empty alternative text.
                  hint: Write what the logo says, such as the name of the publisher.""");
    }

    @ParameterizedTest
    @CsvSource({"accnt, TK-1012", "url, TK-1012"})
    void aTokenThatIsNotKnownIsNotRead(String token, String code) throws IOException {
        String yaml = "theme:\n  light: { %s: \"#000000\" }\n".formatted(token);
        assertThat(read(yaml).problems()).map(Problem::code).containsExactly(code);
    }

    private static Map<ColourToken, String> with(Map<ColourToken, String> colours, ColourToken token, Colour colour) {
        Map<ColourToken, String> more = new EnumMap<>(ColourToken.class);
        more.putAll(colours);
        more.put(token, colour.toString());
        return more;
    }

    private static Location nowhere(JsonPointer pointer) {
        return new Location("theme", 0, 0, pointer);
    }

    private static List<String> problemsOf(String yaml) throws IOException {
        RecordFile<Edition> file = read(yaml).orThrow();
        return ThemeCheck.check(
                        file.value().theme().orElseThrow(),
                        pointer -> file.locate(new JsonPointer("/theme" + pointer.value())))
                .stream()
                .map(Problem::toString)
                .toList();
    }

    private static Result<RecordFile<Edition>> read(String yaml) throws IOException {
        return RecordFile.read(
                Edition.class,
                "variant.yaml",
                new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
                Locale.ENGLISH);
    }
}
