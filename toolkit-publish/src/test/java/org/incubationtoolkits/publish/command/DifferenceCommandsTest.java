package org.incubationtoolkits.publish.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.incubationtoolkits.publish.CanonicalCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DifferenceCommandsTest {

    @TempDir
    private Path folder;

    private Path variant;

    @BeforeEach
    void writeAVariant() throws IOException {
        variant = folder.resolve("mine");
        SmallVariant.in(variant);
    }

    @Test
    void aDifferenceIsToldInPlainText() {
        assertThat(diff("text")).startsWith("""
                Examplia differs from the catalogue in 5 places
                2 replaced, 1 added, 1 hidden, 1 set;""").contains("""

                Experiment card (tool.experiment-card)
                  replaced tool.experiment-card.title
                    [-Experiment card-]{+Ficha só em português+}
                  set tool.experiment-card.duration
                    [-{min=60, max=80}-]{+{min=30, max=200}+}
                  hidden tool.experiment-card.tips.small-numbers
                """).contains("""
                  added tool.experiment-card.tips.x-mine-tip
                    {+A tip of ours.+}
                """);
    }

    @Test
    void inMarkdownWordsAreNoMarkup() {
        assertThat(diff("markdown"))
                .startsWith("# Examplia differs from the catalogue in 5 places\n")
                .contains("## Challenge call (tool.challenge\\-call)\n")
                .contains("<ins>Ask the \\*Examplian\\* authority.</ins>");
    }

    @Test
    void thePageNeedsNoOtherFileAndNoScript() throws IOException {
        Path page = folder.resolve("diff.html");
        CommandRun run = CommandRun.of(
                "variant", "diff", "--variant", variant.toString(), "--format", "html", "--output", page.toString());

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readString(page))
                .contains("<del>Experiment card</del><ins>Ficha só em português</ins>")
                .doesNotContain("<script", "<link", "src=");
    }

    @Test
    void programsGetTheSame() {
        JsonNode tree = JsonMapper.shared().readTree(diff("json"));

        assertThat(tree.get("format").asString()).isEqualTo("toolkit-difference/1");
        assertThat(tree.get("counts").get("replaced").asInt()).isEqualTo(2);
        assertThat(tree.get("changes").size()).isEqualTo(5);
        assertThat(tree.get("changes").get(0).get("at").asString())
                .isEqualTo("tool.challenge-call.slots.applicants-data.content");
    }

    @Test
    void whatLiesJustBelowCanBeComparedWithToo() {
        CommandRun whole = CommandRun.of("variant", "diff", "--variant", "pt");
        CommandRun below = CommandRun.of("variant", "diff", "--variant", "pt", "--below");

        assertThat(whole.out())
                .startsWith("Portugal differs from the catalogue in ")
                .contains("x-eu-");
        assertThat(below.out())
                .startsWith("Portugal differs from European Union in ")
                .contains("\nTerms\n", "data-protection-authority (pt): ")
                .doesNotContain("added tool.challenge-call.tips.x-eu-");
    }

    @Test
    void whatIsOtherInTheThemeComesLast() throws IOException {
        Path manifest = variant.resolve("variant.yaml");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        + "theme: { light: { accent: \"#1f4e79\" }, type: { headings: humanist } }\n");

        assertThat(diff("text")).endsWith("\nTheme\n  accent in light: #1f4e79\n  typeface of headings: humanist\n");
        assertThat(diff("markdown"))
                .endsWith("\n## Theme\n\n- accent in light: \\#1f4e79\n- typeface of headings: humanist\n");
        assertThat(diff("html")).contains("<li>accent in light: #1f4e79</li>");
        assertThat(JsonMapper.shared().readTree(diff("json")).get("theme").size())
                .isEqualTo(2);
    }

    @Test
    void aMatrixIsToldInEveryFormat() {
        assertThat(matrix("text")).contains("""
                tool.experiment-card.tips.small-numbers
                  mine: hidden, [-""");
        assertThat(matrix("markdown")).contains("\n## tool.experiment\\-card\n", "| element | mine |\n|---|---|\n");
        assertThat(matrix("html")).contains("<th scope=\"col\">mine</th>").doesNotContain("<script");
        assertThat(JsonMapper.shared().readTree(matrix("json")).get("rows").size())
                .isEqualTo(5);
    }

    @Test
    void aForkBecomesAVariantThatGivesTheSameEdition() throws IOException {
        Path fork = CanonicalCopy.in(folder.resolve("fork"));
        Path card = fork.resolve("toolkits/incubation/tools/experiment-card.yaml");
        CanonicalCopy.edit(card, "\ntitle: Experiment card\n", "\ntitle: Trial card\n");
        CanonicalCopy.edit(card, "tips:\n", "tips:\n  - id: x-dk-ask\n    text: Ask a lawyer.\n");
        Path inferred = folder.resolve("dk");

        CommandRun run = CommandRun.of(
                "variant", "infer", "--fork", fork.toString(), "--territory", "DK", "--output", inferred.toString());
        CommandRun diff = CommandRun.of("variant", "diff", "--variant", inferred.toString());

        assertThat(run.status()).as(run.toString()).isZero();
        assertThat(diff.out().lines().filter(line -> line.startsWith("  ") && !line.startsWith("    ")))
                .containsExactly("  replaced tool.experiment-card.title", "  added tool.experiment-card.tips.x-dk-ask");
    }

    @Test
    void whatNoVariantCanSayIsToldAndNothingIsWritten() throws IOException {
        Path fork = CanonicalCopy.in(folder.resolve("fork"));
        Path card = fork.resolve("toolkits/incubation/tools/experiment-card.yaml");
        CanonicalCopy.edit(card, "\nversion: 1.0.0\n", "\nversion: 2.0.0\n");
        CanonicalCopy.edit(card, "tips:\n", "tips:\n  - id: ask\n    text: Ask a lawyer.\n");

        CommandRun run = CommandRun.of(
                "variant",
                "infer",
                "--fork",
                fork.toString(),
                "--territory",
                "DK",
                "--output",
                folder.resolve("dk").toString());

        assertThat(run.status()).isEqualTo(ToolkitCommand.PROBLEMS);
        assertThat(run.err())
                .contains(
                        "tool.experiment-card.version: error [TK-3521] \"tool.experiment-card.version\" is \"2.0.0\" in the "
                                + "fork, and \"1.0.0\" below; a variant cannot change it.")
                .contains("tool.experiment-card.tips.ask: error [TK-3520]");
        assertThat(folder.resolve("dk")).doesNotExist();
    }

    private String diff(String format) {
        CommandRun run = CommandRun.of("variant", "diff", "--variant", variant.toString(), "--format", format);
        assertThat(run.status()).as(run.toString()).isZero();
        return run.out();
    }

    private String matrix(String format) {
        CommandRun run = CommandRun.of("variant", "matrix", "--variant", variant.toString(), "--format", format);
        assertThat(run.status()).as(run.toString()).isZero();
        return run.out();
    }
}
