package org.incubationtoolkits.localization.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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

/** The examples of {@code docs/reference/formats/xliff.md} are what is written. */
class XliffPageTest {

    @Test
    void theExamplesAreWhatIsWritten() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/formats/xliff.md"));
        List<String> examples = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(examples)
                .containsExactly(
                        XliffSamples.written(new Xliff12(), handoff()),
                        XliffSamples.written(Xliff2.version21(), handoff()));
    }

    private static Handoff handoff() {
        KeyedText step = new KeyedText(
                TextKey.of("tool.interview.steps.ask.text"),
                Text.of("Ask *them*, not [each other](https://example.org).", Locale.ENGLISH),
                TextFormat.RICH);
        KeyedText label = new KeyedText(
                TextKey.of("label.minutes"), Text.of("{count} min", Locale.ENGLISH), TextFormat.PLAIN, Optional.of(20));
        KeyedText before = new KeyedText(label.key(), Text.of("{count} minutes", Locale.ENGLISH), TextFormat.PLAIN);
        return new Handoff(
                "interviews",
                new SourceVersion(Locale.ENGLISH, "1.2.0"),
                Locale.forLanguageTag("pt-AO"),
                List.of(
                        new HandoffUnit(
                                step,
                                "A step of the tool \"Interview\".",
                                Optional.of(TranslationUnit.of(
                                        step,
                                        "Pergunte-*lhes*, não [uns aos outros](https://example.org).",
                                        TranslationState.REVIEWED))),
                        new HandoffUnit(
                                label,
                                "",
                                Optional.of(
                                        TranslationUnit.of(before, "{count} minutos", TranslationState.TRANSLATED)))));
    }
}
