package org.incubationtoolkits.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.problem.Severity;
import org.incubationtoolkits.model.testing.Samples;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextKey;
import org.junit.jupiter.api.Test;

class RecordFileTest {

    /** A format of another module: one member of every kind that there is. */
    public record Everything(
            Id id,
            String words,
            int number,
            boolean flag,
            Severity severity,
            Locale language,
            LocalDate date,
            Text text,
            Optional<Inside> inside,
            List<Inside> list,
            Map<Id, Integer> byId,
            Map<TextKey, Text> byKey) {}

    /** A record in a record. */
    public record Inside(String words) {}

    private static final String YAML = """
            id: all
            words: "017"
            number: 7
            flag: true
            severity: warning
            language: pt-PT
            date: 2026-03-31
            text: hello
            inside:
              words: deep
            list:
              - words: first
              - words: second
            byId:
              a: 1
            byKey:
              tool.a.title: A
              tool.b.title: B
            """;

    @Test
    void readsAndWritesMembersOfEveryKind() throws IOException {
        Everything value = read(YAML).orThrow().value();

        assertThat(value.byKey()).containsOnlyKeys(TextKey.of("tool.a.title"), TextKey.of("tool.b.title"));
        assertThat(value.severity()).isEqualTo(Severity.WARNING);
        assertThat(RecordFile.write(value, Locale.ENGLISH)).isEqualTo(YAML);
    }

    @Test
    void leavesOutWhatIsEmptyOrFalse() throws IOException {
        String least = YAML.substring(0, YAML.indexOf("inside:")).replace("flag: true\n", "");

        Everything value = read(least).orThrow().value();

        assertThat(value.inside()).isEmpty();
        assertThat(value.list()).isEmpty();
        assertThat(value.flag()).isFalse();
        assertThat(RecordFile.write(value, Locale.ENGLISH)).isEqualTo(least);
    }

    @Test
    void tellsEverythingThatIsWrong() throws IOException {
        String wrong = YAML.replace("number: 7", "number: seven")
                .replace("severity: warning", "severity: warnig")
                .replace("  tool.a.title: A", "  tool..title: A")
                .replace("text: hello", "txet: hello");

        assertThat(Samples.lines(read(wrong)).stream()
                        .map(line -> line.lines().findFirst().orElseThrow()))
                .containsExactly(
                        "all.yaml:1:1: error [TK-1010] The member \"text\" is missing.",
                        "all.yaml:3:9: error [TK-1011] Expected a whole number, but this is a text (\"seven\").",
                        "all.yaml:5:11: error [TK-1012] \"warnig\" is not one of the values here.",
                        "all.yaml:8:1: error [TK-1009] The member \"txet\" is not known here.",
                        "all.yaml:17:3: error [TK-1013] \"tool..title\" is not the key of a text.");
    }

    @Test
    void knowsWhereNamesAndValuesStand() throws IOException {
        RecordFile<Everything> file = read(YAML).orThrow();
        JsonPointer key = JsonPointer.ROOT.child("byKey").child("tool.b.title");

        assertThat(file.locate(key)).hasToString("all.yaml:18:17");
        assertThat(file.locateName(key)).hasToString("all.yaml:18:3");
        assertThat(file.locateName(JsonPointer.ROOT.child("list").child(1))).hasToString("all.yaml:13:5");
        assertThat(file.locateName(JsonPointer.ROOT.child("other"))).hasToString("all.yaml:1:1");
        assertThat(file.locate(JsonPointer.ROOT)).hasToString("all.yaml:1:1");
    }

    @Test
    void refusesRecordsWhoseItemsHaveFilesOfTheirOwn() {
        byte[] toolkit = Samples.base().get("toolkits/start/toolkit.yaml").getBytes(StandardCharsets.UTF_8);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordFile.read(
                        Toolkit.class, "toolkit.yaml", new ByteArrayInputStream(toolkit), Locale.ENGLISH))
                .withMessage("Toolkit contains items of other files");
    }

    @Test
    void aFileThatCannotBeParsedGivesItsProblem() throws IOException {
        assertThat(read("id: [").problems()).hasSize(1);
        assertThat(read("").problems()).hasSize(1);
    }

    private static Result<RecordFile<Everything>> read(String yaml) throws IOException {
        ByteArrayInputStream content = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
        return RecordFile.read(Everything.class, "all.yaml", content, Locale.ENGLISH);
    }
}
