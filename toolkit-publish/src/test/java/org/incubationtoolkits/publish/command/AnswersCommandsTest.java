package org.incubationtoolkits.publish.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.incubationtoolkits.publish.CanonicalCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersCommandsTest {

    @TempDir
    Path folder;

    private CommandRun run(String... arguments) {
        return CommandRun.of(arguments).with(folder + "/", "");
    }

    private String file() {
        return folder.resolve("answers.json").toString();
    }

    @Test
    void whatTheReferenceShowsIsValid() throws IOException {
        SomeAnswers.in(folder.resolve("answers.json"));

        CommandRun run = run("answers", "validate", file());

        assertThat(run.status()).isEqualTo(ToolkitCommand.DONE);
        assertThat(run.err()).isEqualTo("""
                answers.json#/sheets/0: warning [TK-2114] What was written into "risks" has no place on version 1.0.0 of the canvas, and is kept beside it.
                  hint: Move the words to where they belong, and delete them from "unplaced".
                1 problem: 1 warning.
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "canvas-answers"        | "assessment-answers" | error [TK-2101] The file does not hold answers to a canvas.
            "formatVersion": 1      | "formatVersion": 2   | error [TK-2102] The answers are in version "2" of the format; this program reads version 1.
            "assumption-map"        | "asumption-map"      | error [TK-5013] No tool "asumption-map" with a canvas is in the catalogue.
            "version": "1.0.0"      | "version": "0.9.0"   | warning [TK-2111] The answers are to version 0.9.0 of the canvas, which is at 1.0.0.
            "desirable"             | "wishes"             | warning [TK-2112] The canvas has no block "wishes".
            "status": "draft"       | "status": "perfect"  | error [TK-1012]
            "field": "answer", "f   | "field": "else", "f  | error [TK-1014]
            "language": "en",       | "language": "en", "x": 1, | error [TK-1009]
            "tool": "assumption-map" | "tool": "futures-lab" | error [TK-5013]
            """)
    void whatIsWrongIsTold(String from, String to, String problem) throws IOException {
        SomeAnswers.in(folder.resolve("answers.json"), from, to);

        CommandRun run = run("answers", "validate", file());

        assertThat(run.err()).contains(problem);
        assertThat(run.status()).isEqualTo(problem.startsWith("error") ? ToolkitCommand.PROBLEMS : ToolkitCommand.DONE);
    }

    @Test
    void aSheetThatIsThereTwiceIsTold() throws IOException {
        String sheet = "{ \"id\": \"sheet-1\", \"blocks\": {}, \"unplaced\": [] }";
        SomeAnswers.in(folder.resolve("answers.json"), "\"sheets\": [", "\"sheets\": [\n" + sheet + ",");

        assertThat(run("answers", "validate", file()).err())
                .contains("error [TK-2103] Two sheets have the id \"sheet-1\".");
    }

    @Test
    void hostileWordsComeOutAsWords() throws IOException {
        SomeAnswers.in(
                folder.resolve("answers.json"),
                "Two of nine said so unasked.",
                "</textarea><script>alert(1)</script> [x](javascript:y) \\u202e");

        assertThat(run("answers", "render", file()).out())
                .doesNotContain("<script")
                .contains("&lt;/textarea>&lt;script>alert(1)&lt;/script> \\[x\\](javascript:y)");
        assertThat(run("answers", "render", file(), "--format", "svg").out())
                .doesNotContain("<script")
                .contains("&lt;/textarea&gt;&lt;script&gt;alert(1)");
    }

    @Test
    void aFormulaStaysWords() throws IOException {
        SomeAnswers.in(
                folder.resolve("answers.json"),
                "Two of nine said so unasked.",
                "=HYPERLINK(\\\"https://x.example\\\")");

        assertThat(run("answers", "render", file(), "--format", "csv").out())
                .startsWith("\"Sheet\",\"Block\",\"How far\",\"Answer\",\"Note\"")
                .contains(",\"'=HYPERLINK(\"\"https://x.example\"\")\"");
    }

    @Test
    void whatDoesNotFitOnTheSheetIsNotCut() throws IOException {
        SomeAnswers.in(
                folder.resolve("answers.json"), "D1: clients want", "D1: " + "very ".repeat(900) + "clients want");

        CommandRun run = run("answers", "render", file(), "--format", "svg");

        assertThat(run.status()).isEqualTo(ToolkitCommand.PROBLEMS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error [TK-2001] The words in block \"desirable\"");
        assertThat(run("answers", "validate", file()).err())
                .contains("warning [TK-2113] The answer in block \"desirable\"");
        assertThat(run("answers", "render", file()).out()).contains("very very very");
    }

    @Test
    void aNewerCanvasKeepsWhatWasWritten() throws IOException {
        Path mine = CanonicalCopy.in(folder.resolve("mine"));
        Path tool = mine.resolve("toolkits/incubation/tools/assumption-map.yaml");
        CanonicalCopy.edit(tool, "- id: desirable\n", "- id: wanted\n      formerly:\n        - desirable\n");
        CanonicalCopy.edit(tool, "fillOrder:\n    - desirable\n", "fillOrder:\n    - wanted\n");
        SomeAnswers.in(folder.resolve("answers.json"));
        Path today = folder.resolve("today.json");

        CommandRun run =
                run("answers", "migrate", file(), "--catalogue", mine.toString(), "--output", today.toString());

        assertThat(run.status()).as(run.toString()).isEqualTo(ToolkitCommand.DONE);
        assertThat(Files.readString(today, StandardCharsets.UTF_8))
                .contains("\"wanted\": {", "D2: families trust", "Nobody answers at night.", "\"Ana\"")
                .doesNotContain("\"desirable\"");
    }

    @Test
    void whatTwoWroteStandsSideBySide() throws IOException {
        SomeAnswers.in(folder.resolve("answers.json"));
        Path theirs = SomeAnswers.in(folder.resolve("theirs.json"), "D2: families trust", "D2: nobody trusts");

        CommandRun run = run("answers", "merge", file(), theirs.toString(), "--from", "Rui");

        assertThat(run.out()).contains("D2: families trust", "\"from\": \"Rui\"", "D2: nobody trusts");
        SomeAnswers.in(theirs, "\"version\": \"1.0.0\"", "\"version\": \"1.1.0\"");
        assertThat(run("answers", "merge", file(), theirs.toString()).err())
                .contains("theirs.json: error [TK-2115] The answers are to \"assumption-map\" 1.1.0, those in");
    }

    @Test
    void aFileThatIsNoJsonIsTold() throws IOException {
        Files.writeString(folder.resolve("answers.json"), "not JSON", StandardCharsets.UTF_8);

        assertThat(run("answers", "validate", file()).err()).contains("answers.json:1:1: error [TK-1005]");
        assertThat(run("answers", "render", file()).status()).isEqualTo(ToolkitCommand.PROBLEMS);
    }
}
