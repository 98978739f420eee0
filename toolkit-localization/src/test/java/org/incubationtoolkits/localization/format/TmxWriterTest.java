package org.incubationtoolkits.localization.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.SourceVersion;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.HandoffUnit;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TmxWriterTest {

    @Test
    void writesTheFileOfItsPage() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/formats/tmx-tbx.md"));

        assertThat(page)
                .contains("```xml\n"
                        + written(unit("tool.assumption-map.title", "Assumption map", "Mapa de pressupostos"))
                        + "```");
    }

    @Test
    void keepsWordsAsTheyAre() {
        assertThat(written(unit("a.b", "A **b** <c> & \"d\" ]]>\n\n{e} [[f]]", "  𝕏 אב العربية 中 ")))
                .contains("<seg>A **b** &lt;c&gt; &amp; \"d\" ]]&gt;\n\n{e} [[f]]</seg>", "<seg>𝕏 אב العربية 中</seg>");
    }

    @ParameterizedTest
    @EnumSource(names = "SOURCE", mode = EnumSource.Mode.EXCLUDE)
    void holdsWhatIsCompleteOnly(TranslationState state) {
        assertThat(keys(unit("a.b", "Map", "Mapa", state))).hasSize(state.isComplete() ? 1 : 0);
    }

    @Test
    void leavesOutWhatIsStaleOrMissingOrHasNoPlaceInXml() {
        TranslationUnit stale = TranslationUnit.of(source("a.stale", "Mop"), "Esfregão", TranslationState.FINAL);

        assertThat(keys(
                        new HandoffUnit(source("a.stale", "Map"), "", Optional.of(stale)),
                        new HandoffUnit(source("a.missing", "Map"), "", Optional.empty()),
                        unit("a.bell", "Map", "Ma\u0007pa"),
                        unit("a.half", "Map", "Ma\ud800pa"),
                        unit("a.end", "Map", "Ma\uffffpa"),
                        unit("a.return", "Map", "Ma\rpa"),
                        unit("a.good", "Map", "Mapa")))
                .containsExactly("a.good");
    }

    private static List<String> keys(HandoffUnit... units) {
        return written(units)
                .lines()
                .filter(line -> line.contains("<tu "))
                .map(line -> line.replaceAll(".*tuid=\"(.*)\".*", "$1"))
                .toList();
    }

    private static String written(HandoffUnit... units) {
        Handoff handoff = new Handoff(
                "incubation",
                new SourceVersion(Locale.ENGLISH, "1.0.0"),
                Locale.forLanguageTag("pt"),
                Stream.of(units).toList());
        return new String(new TmxWriter().write(handoff), StandardCharsets.UTF_8);
    }

    private static HandoffUnit unit(String key, String source, String translation) {
        return unit(key, source, translation, TranslationState.REVIEWED);
    }

    private static HandoffUnit unit(String key, String source, String translation, TranslationState state) {
        KeyedText text = source(key, source);
        TranslationUnit unit = new TranslationUnit(
                text.key(), translation, state, source, Optional.empty(), Optional.empty(), Map.of());
        return new HandoffUnit(text, "", Optional.of(unit));
    }

    private static KeyedText source(String key, String words) {
        return new KeyedText(TextKey.of(key), Text.of(words, Locale.ENGLISH), TextFormat.RICH);
    }
}
