package org.incubationtoolkits.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.incubationtoolkits.model.content.Span;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextMapper;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final Locale ESTONIAN = Locale.forLanguageTag("et");

    private static Labels with(Label label, String words) {
        TextMapper mapper = (key, text, format) -> key.equals(label.key()) ? Text.of(words, ESTONIAN) : text;
        return Labels.SOURCE.mapTexts(mapper);
    }

    @Test
    void saysWhichLabelsArePatterns() {
        List<Label> patterns = Arrays.stream(Label.values())
                .filter(label -> label.format() == TextFormat.MESSAGE)
                .toList();

        assertThat(patterns)
                .containsExactly(
                        Label.TIME_UP_TO,
                        Label.MINUTES,
                        Label.MINUTES_SHORT,
                        Label.PEOPLE,
                        Label.PERCENT_RANGE,
                        Label.NUMBER_OF_POINTS,
                        Label.MONTHS,
                        Label.NUMBER_OF_TOOLS);
        assertThat(Labels.SOURCE.texts())
                .map(KeyedText::format)
                .containsExactlyElementsOf(
                        Arrays.stream(Label.values()).map(Label::format).toList());
    }

    @Test
    void thePageAboutTranslationsNamesAllPatternsAndItsExampleIsTrue() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/translations.md"));
        String labels = page.substring(page.indexOf("## Labels"));
        String polish = Pattern.compile("text: \"(.*)\"")
                .matcher(labels)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        assertThat(Pattern.compile("`(label\\.[a-z-]+)`")
                        .matcher(labels)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Label.values())
                        .filter(label -> label.format() == TextFormat.MESSAGE)
                        .map(label -> label.key().value())
                        .toList());
        assertThat(Labels.SOURCE
                        .mapTexts((key, text, format) -> Text.of(polish, Locale.forLanguageTag("pl")))
                        .fill(Label.MINUTES, "minutes", new Span(60, 90))
                        .words())
                .isEqualTo("60–90 minut");
    }

    @Test
    void tellsTheFormatToWhoeverMaps() {
        Labels.SOURCE.mapTexts((key, text, format) -> {
            assertThat(format == TextFormat.MESSAGE).isEqualTo(text.words().contains("plural,"));
            return text;
        });
    }

    @Test
    void countsInEnglish() {
        assertThat(Labels.SOURCE.fill(Label.MINUTES, "minutes", 1).words()).isEqualTo("1 minute");
        assertThat(Labels.SOURCE
                        .fill(Label.MINUTES, "minutes", new Span(60, 90))
                        .words())
                .isEqualTo("60–90 minutes");
        assertThat(Labels.SOURCE.fill(Label.PEOPLE, "people", new Span(1, 1)).words())
                .isEqualTo("1 person");
        assertThat(Labels.SOURCE.fill(Label.MONTHS, "months", new Span(3, 6)).words())
                .isEqualTo("3–6 months");
        assertThat(Labels.SOURCE.fill(Label.NUMBER_OF_TOOLS, "number", 0).words())
                .isEqualTo("0 tools");
        assertThat(Labels.SOURCE
                        .fill(Label.PERCENT_RANGE, "percent", new Span(0, 49))
                        .words())
                .isEqualTo("0–49 percent");
        assertThat(Labels.SOURCE
                        .fill(Label.WRITTEN_BY, "authors", List.of("A", "B"))
                        .words())
                .isEqualTo("Written by: A and B.");
    }

    @Test
    void countsInTheLanguageOfTheLabel() {
        Labels labels = with(Label.MINUTES, "{minutes, plural, one {# minut} other {# minutit}}");

        assertThat(labels.fill(Label.MINUTES, "minutes", 1)).isEqualTo(Text.of("1 minut", ESTONIAN));
        assertThat(labels.fill(Label.MINUTES, "minutes", new Span(1, 2))).isEqualTo(Text.of("1‒2 minutit", ESTONIAN));
        assertThat(labels.fill(Label.PEOPLE, "people", 1)).isEqualTo(Text.of("1 person", Locale.ENGLISH));
    }

    @Test
    void takesTheEnglishWordsForATranslationThatIsNoPattern() {
        Labels labels = with(Label.MINUTES, "{minutes, plural, one {# minut}");

        assertThat(labels.fill(Label.MINUTES, "minutes", 5)).isEqualTo(Text.of("5 minutes", Locale.ENGLISH));
    }

    @Test
    void takesAPatternWithoutPluralsAsItIs() {
        Labels labels = with(Label.MINUTES, "{minutes} min");

        assertThat(labels.fill(Label.MINUTES, "minutes", new Span(5, 10))).isEqualTo(Text.of("5‒10 min", ESTONIAN));
    }
}
