package org.incubationtoolkits.publish.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.incubationtoolkits.publish.CanonicalCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanvasCommandsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            a4, 297mm, 210mm
            a3, 420mm, 297mm
            a0, 1189mm, 841mm
            letter, 279.4mm, 215.9mm
            screen, 338.67mm, 190.5mm
            """)
    void drawsOnEveryPage(String page, String width, String height) {
        CommandRun run = CommandRun.of("canvas", "render", "futures-wheel", "--mode", "blank", "--page", page);

        assertThat(run.status()).as(run.toString()).isZero();
        assertThat(run.out()).contains("width=\"" + width + "\" height=\"" + height + "\"", "Canvas 1.0.0");
    }

    @Test
    void standsUpOnRequestAndLeavesRoomToCut() {
        assertThat(CommandRun.of("canvas", "render", "futures-wheel", "--mode", "example", "--portrait", "--bleed", "3")
                        .out())
                .contains("width=\"216mm\" height=\"303mm\"");
        assertThat(CommandRun.of("canvas", "render", "futures-wheel", "--bleed", "-1")
                        .status())
                .isEqualTo(ToolkitCommand.MISUSE);
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        assertThat(CommandRun.of("canvas", "render", "pre-mortem", "--locale", "pt")
                        .out())
                .contains(" xml:lang=\"pt\"", ">Projeto<", ">Equipa<");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            html,     <h1 class
            markdown, # Pre-mortem
            json,     '"format": "canvas-sheet"'
            """)
    void writesEverySurface(String format, String words) {
        CommandRun run = CommandRun.of("canvas", "render", "pre-mortem", "--format", format);

        assertThat(run.status()).as(run.toString()).isZero();
        assertThat(run.out()).contains(words.replace("<h1 class", "<h1 "), "The day it failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "html", "markdown", "json", "csv"})
    void everySurfaceHasTheAnswers(String format) throws IOException {
        Path file = SomeAnswers.in(folder.resolve("answers.json"));

        CommandRun run =
                CommandRun.of("canvas", "render", "assumption-map", "--answers", file.toString(), "--format", format);

        assertThat(run.status()).as(run.toString()).isZero();
        assertThat(run.out()).contains("the same face at the door");
    }

    @Test
    void answersToAnotherCanvasAreRefused() throws IOException {
        Path file = SomeAnswers.in(folder.resolve("answers.json"));

        CommandRun run = CommandRun.of("canvas", "render", "pre-mortem", "--answers", file.toString());

        assertThat(run.status()).isEqualTo(ToolkitCommand.PROBLEMS);
        assertThat(run.err())
                .contains("error [TK-2110] The answers are to the tool \"assumption-map\", not to \"pre-mortem\".");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "csv, which only answers can be written as",
        "pdf, which takes an --output",
        "gif, 'not svg, html, markdown, json, pdf or, for answers, csv'"
    })
    void whatCannotBeAskedForIsTold(String format, String reason) {
        CommandRun run = CommandRun.of("canvas", "render", "pre-mortem", "--format", format);

        assertThat(run.status()).isEqualTo(ToolkitCommand.MISUSE);
        assertThat(run.err()).contains("it is ").contains(reason.replace("\"", ""));
    }

    static List<String> commandsOfTheReference() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/canvases.md"), StandardCharsets.UTF_8);
        return page.lines().filter(line -> line.startsWith("toolkit canvas ")).toList();
    }

    @ParameterizedTest
    @MethodSource("commandsOfTheReference")
    void whatTheReferenceShowsCanBeRun(String command) throws IOException {
        assumeTrue(!command.contains("pdf") || ChromiumOfTests.isThere(), "there is no Chromium");
        SomeAnswers.in(folder.resolve("ours.json"));
        String placed = command.replaceAll(" (\\S+\\.(?:json|svg|html|md|pdf))", " " + folder + "/$1");

        CommandRun run = CommandRun.of(placed.substring("toolkit ".length()).split(" "));

        assertThat(run.status()).as(run.toString()).isZero();
    }

    @Test
    void tellsWhichToolWasMeant() {
        CommandRun run = CommandRun.of("canvas", "render", "asumption-map");

        assertThat(run.status()).isEqualTo(ToolkitCommand.PROBLEMS);
        assertThat(run.err()).isEqualTo("""
                asumption-map: error [TK-5013] No tool "asumption-map" with a canvas is in the catalogue.
                  hint: Did you mean "assumption-map"?
                1 problem: 1 error.
                """);
    }

    @Test
    void tellsAtWhichSizeEachCanvasFits() {
        CommandRun run = CommandRun.of("canvas", "fit", "--locale", "en", "--locale", "pt", "--page", "a3");

        assertThat(run.status()).as(run.toString()).isZero();
        assertThat(run.out().lines())
                .hasSize(30)
                .contains("pre-mortem                a3  example  en 12.5 pt  pt 12.5 pt");
        assertThat(CommandRun.of("canvas", "fit", "--page", "b5").err()).contains("not a4, a3, a0, letter or screen");
    }

    @Test
    void wordsThatDoNotFitStopPublishing() throws IOException {
        Path mine = CanonicalCopy.in(folder.resolve("mine"));
        CanonicalCopy.edit(
                mine.resolve("toolkits/incubation/tools/regulatory-change-canvas.yaml"),
                "help: The guardian of the rule speaks first.",
                "help: " + "The guardian of the rule speaks first. ".repeat(40).strip());
        Path site = folder.resolve("site");

        CommandRun run =
                CommandRun.of("publish", "--catalogue", mine.toString(), "--locale", "en", "--output", site.toString());

        assertThat(run.status()).isEqualTo(ToolkitCommand.PROBLEMS);
        assertThat(run.err())
                .contains(
                        "tool.regulatory-change-canvas#/canvas/blocks/1: error [TK-2001] The words in block \"protection\"");
        assertThat(site).doesNotExist();
    }

    @Test
    void theSchemaOfAnswersIsWrittenWithTheOthers() throws IOException {
        assertThat(CommandRun.of("schema", "--output", folder.toString()).status())
                .isZero();

        assertThat(Files.readString(folder.resolve("canvas-answers.schema.json"), StandardCharsets.UTF_8))
                .contains("urn:incubation-toolkits:schema:1:canvas-answers", "\"alternatives\"");
    }
}
