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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.SourceVersion;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.HandoffUnit;
import org.incubationtoolkits.localization.exchange.SampleHandoffs;
import org.incubationtoolkits.localization.exchange.TranslationFormat;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;

/** The examples in the pages about PO, CSV and their problems are true. */
class FormatPagesTest {

    private static final Path REFERENCE = Path.of("../docs/reference");

    @Test
    void thePageAboutPoShowsAFile() throws IOException {
        assertThat(blocks("formats/po.md", "po")).containsExactly(written(new PoFormat()));
    }

    @Test
    void thePageAboutCsvShowsAFile() throws IOException {
        assertThat(blocks("formats/csv.md", "csv"))
                .containsExactly(written(new CsvFormat()).replace("\r\n", "\n"));
    }

    @Test
    void thePagesAboutProblemsShowThem() throws IOException {
        assertThat(blocks("problems/TK-3020.md", ""))
                .containsExactly(problem(new PoFormat(), "incubation.pt.po", "msgid \"\"\nmsgstr \"\"\n\"X: ", 0xe9));
        assertThat(blocks("problems/TK-3021.md", ""))
                .containsExactly(problem(new PoFormat(), "incubation.pt.po", " ".repeat(FileText.MAX_BYTES + 1)));
        assertThat(blocks("problems/TK-3031.md", ""))
                .containsExactly(problem(
                        new CsvFormat(),
                        "incubation.pt.csv",
                        "key,source:en,target:pt,state\ntool.persona.title,Persona,Persona,finl\n"));
        assertThat(blocks("problems/TK-3033.md", ""))
                .containsExactly(
                        SampleHandoffs.of(List.of(SampleHandoffs.missing("tool.persona.title", "Per\u0002sona")))
                                        .unwritable()
                                        .get(0)
                                + "\n");
    }

    private static String problem(TranslationFormat format, String display, String text, int... bytes) {
        byte[] content = (text + "?".repeat(bytes.length)).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            content[content.length - bytes.length + i] = (byte) bytes[i];
        }
        List<Problem> problems = format.read(display, content).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0) + "\n";
    }

    private static List<String> blocks(String page, String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(REFERENCE.resolve(page)))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String written(TranslationFormat format) {
        return new String(format.write(example()), StandardCharsets.UTF_8);
    }

    private static Handoff example() {
        KeyedText title = text("tool.persona.title", "Persona", TextFormat.PLAIN, Optional.of(60));
        KeyedText purpose =
                text("tool.persona.purpose", "Describe one person, not an average.", TextFormat.RICH, Optional.empty());
        KeyedText step = text(
                "tool.persona.steps.meet.text",
                "Meet them:\n\n- where they **work**\n- when they have time",
                TextFormat.RICH,
                Optional.empty());
        TranslationUnit stale = new TranslationUnit(
                purpose.key(),
                "Descreva uma pessoa.",
                TranslationState.REVIEWED,
                "Describe one person.",
                Optional.empty(),
                Optional.empty(),
                Map.of());
        TranslationUnit current = TranslationUnit.of(
                step, "Encontre-a:\n\n- onde **trabalha**\n- quando tem tempo", TranslationState.TRANSLATED);
        List<HandoffUnit> units = Stream.of(
                        new HandoffUnit(title, "tool “Persona” › title", Optional.empty()),
                        new HandoffUnit(purpose, "tool “Persona” › purpose", Optional.of(stale)),
                        new HandoffUnit(step, "tool “Persona” › steps › meet › text", Optional.of(current)))
                .toList();
        return new Handoff("incubation", new SourceVersion(Locale.ENGLISH, "1.0.0"), SampleHandoffs.LOCALE, units);
    }

    private static KeyedText text(String key, String words, TextFormat format, Optional<Integer> limit) {
        return new KeyedText(TextKey.of(key), Text.of(words, Locale.ENGLISH), format, limit);
    }
}
