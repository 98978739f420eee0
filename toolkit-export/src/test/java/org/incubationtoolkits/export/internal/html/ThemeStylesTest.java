package org.incubationtoolkits.export.internal.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incubationtoolkits.model.theme.ColourToken;
import org.incubationtoolkits.model.theme.Theme;
import org.incubationtoolkits.model.theme.TypeFamily;
import org.incubationtoolkits.model.theme.Typefaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeStylesTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+):#([0-9a-f]{3}|[0-9a-f]{6})(?=[;\\s])");

    private static final String DARK = "@media screen and (prefers-color-scheme:dark){";

    @Test
    void setsPropertiesOfTheStylesheetAgain() {
        Theme theme = Theme.NONE
                .withLight(Map.of(
                        ColourToken.ON_COVER, "#FFFFF0", ColourToken.ACCENT, "#1F4E79", ColourToken.COVER, "#12304a"))
                .withDark(Map.of(ColourToken.ACCENT, "#9cc9f0", ColourToken.INK, "#ffffff"))
                .withType(new Typefaces(Optional.of(TypeFamily.SYSTEM), Optional.of(TypeFamily.NEO_GROTESQUE)));

        assertThat(ThemeStyles.of(theme)).isEqualTo("""
                :root{
                --accent:#1f4e79;
                --cover:#12304a;
                --on-cover:#fffff0;
                --serif:system-ui,sans-serif;
                --sans:"Helvetica Neue","Arial Nova","Nimbus Sans",Arial,"Noto Sans","Noto Sans Arabic",sans-serif;
                }
                @media screen and (prefers-color-scheme:dark){
                :root{
                --ink:#ffffff;
                --accent:#9cc9f0;
                --cover:#0d3b31;
                }
                }
                """);
    }

    @Test
    void isNothingForAThemeThatChangesNothing() {
        assertThat(ThemeStyles.of(Theme.NONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#fff;}body{display:none", "</style><script>", "url(https://example.org)", ""})
    void refusesWhatIsNoColour(String colour) {
        Theme theme = Theme.NONE.withLight(Map.of(ColourToken.INK, colour));
        assertThatIllegalArgumentException().isThrownBy(() -> ThemeStyles.of(theme));
    }

    @Test
    void theTokensAreTheColoursOfTheStylesheetInLight() throws IOException {
        Map<String, String> tokens = Arrays.stream(ColourToken.values())
                .collect(Collectors.toMap(
                        ColourToken::word, token -> token.light().toString()));

        assertThat(colours(between(":root{", "\n}"))).isEqualTo(new TreeMap<>(tokens));
    }

    @Test
    void theTokensAreTheColoursOfTheStylesheetInDark() throws IOException {
        Map<String, String> tokens = Arrays.stream(ColourToken.values())
                .filter(token -> token.dark().isPresent())
                .collect(Collectors.toMap(
                        ColourToken::word, token -> token.dark().orElseThrow().toString()));

        assertThat(colours(between(DARK, "\n}"))).isEqualTo(new TreeMap<>(tokens));
    }

    @Test
    void theStylesheetUsesEveryToken() throws IOException {
        assertThat(ColourToken.values()).allSatisfy(token -> assertThat(site()).contains("var(--" + token.word()));
    }

    @Test
    void theStylesheetHasTheFontsOfTwoFamilies() throws IOException {
        assertThat(site())
                .contains("--serif:" + TypeFamily.OLD_STYLE.fonts() + ";")
                .contains("--sans:" + TypeFamily.HUMANIST.fonts() + ";");
    }

    private static Map<String, String> colours(String css) {
        return COLOUR.matcher(css)
                .results()
                .collect(Collectors.toMap(
                        match -> match.group(1), match -> sixDigits(match.group(2)), (a, b) -> b, TreeMap::new));
    }

    private static String sixDigits(String digits) {
        return "#" + (digits.length() == 6 ? digits : digits.replaceAll(".", "$0$0"));
    }

    private static String between(String begin, String end) throws IOException {
        String css = site();
        int from = css.indexOf(begin);
        return css.substring(from, css.indexOf(end, from));
    }

    private static String site() throws IOException {
        String name = "/org/incubationtoolkits/export/assets/site.css";
        try (InputStream css = Objects.requireNonNull(ThemeStyles.class.getResourceAsStream(name))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
