package org.incubationtoolkits.publish.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantCommandTest {

    @TempDir
    private Path folder;

    private Path variant;

    @BeforeEach
    void writeAVariant() throws IOException {
        variant = folder.resolve("mine");
        SmallVariant.in(variant);
    }

    @Test
    void aVariantIsPublishedInItsOwnLanguages() throws IOException {
        CommandRun run = publish();

        assertThat(run.status()).as(run.toString()).isZero();
        assertThat(run.out()).contains("in 2 languages (en, pt)");
        assertThat(page("pt/tools/challenge-call.html")).contains("Pergunte à autoridade.");
        assertThat(page("en/tools/challenge-call.html")).contains("Ask the <em>Examplian</em> authority.");
        assertThat(page("en/tools/experiment-card.html"))
                .contains("<h1><span class=\"fallback\" lang=\"pt\" dir=\"ltr\">Ficha só em português</span></h1>")
                .contains("A tip of ours.")
                .doesNotContain("Small numbers");
        assertThat(page("en/index.html")).contains("<b>Examplia.</b> An edition for a country that does not exist.");
    }

    @Test
    void whatIsEmptyInADraftIsAWarning() {
        CommandRun run = publish();

        assertThat(run.err())
                .contains("variant.yaml:13:11: warning [TK-3331] The tool \"experiment-card\" needs words for its slot "
                        + "\"personal-data\": ");
    }

    @Test
    void nothingIsPublishedWhereATargetIsNotThereAndAllOfThemAreTold() throws IOException {
        assertThat(publish().status()).isZero();
        String before = page("en/tools/experiment-card.html");
        Path overlay = variant.resolve("overlays/law.yaml");
        Files.writeString(
                overlay,
                Files.readString(overlay)
                        .replace("experiment-card.title", "experiment-card.titel")
                        .replace("into: tool.experiment-card.tips", "into: tool.experimentcard.tips"));

        CommandRun run = publish();

        assertThat(run.status()).isEqualTo(ToolkitCommand.PROBLEMS);
        assertThat(run.err()).contains("""
                law.yaml:7:9: error [TK-3310] There is nothing at "tool.experiment-card.titel".
                  hint: Did you mean "tool.experiment-card.title"?
                """).contains("""
                law.yaml:10:11: error [TK-3310] There is nothing at "tool.experimentcard.tips".
                  hint: Did you mean "tool.experiment-card.tips"?
                """).contains("2 errors");
        assertThat(page("en/tools/experiment-card.html")).isEqualTo(before);
    }

    @Test
    void termsOfTheVariantAreInItsTextsAndAMissingOneIsAnError() throws IOException {
        Path overlay = variant.resolve("overlays/law.yaml");
        Files.writeString(
                overlay,
                Files.readString(overlay)
                        .replace("Ask the *Examplian* authority.", "\"Ask [[authority]].\"")
                        .replace("Pergunte à autoridade.", "\"Pergunte [[authority|a]].\""));
        Files.writeString(variant.resolve("terms.yaml"), """
                format: toolkit-terms/1
                terms:
                  authority:
                    en: { nom: the Authority }
                    pt: { nom: a Autoridade, a: à Autoridade }
                """);

        assertThat(publish().status()).isZero();
        assertThat(page("en/tools/challenge-call.html")).contains("Ask the Authority.");
        assertThat(page("pt/tools/challenge-call.html")).contains("Pergunte à Autoridade.");

        Files.writeString(overlay, Files.readString(overlay).replace("authority|a]]", "authority|de]]"));
        CommandRun run = publish();
        assertThat(run.status()).isEqualTo(ToolkitCommand.PROBLEMS);
        assertThat(run.err()).contains("tool.challenge-call.slots.applicants-data.content: error [TK-3153]");
    }

    @Test
    void aVariantThatIsBegunCanBePublishedAtOnce() throws IOException {
        Path begun = folder.resolve("dk");

        CommandRun made =
                CommandRun.of("variant", "new", "--territory", "DK", "--locale", "da", "--output", begun.toString());
        CommandRun valid = CommandRun.of("validate", "--variant", begun.toString());

        assertThat(made.status()).as(made.toString()).isZero();
        assertThat(Files.readString(begun.resolve("variant.yaml")))
                .contains("\"da\": \"Danmark\"")
                .contains("languages: [\"da\", \"en\"]");
        assertThat(Files.readString(begun.resolve("overlays/law.yaml")))
                .contains("#    at: tool.experiment-card.slots.personal-data.content");
        assertThat(valid.status()).as(valid.toString()).isZero();
        assertThat(valid.err()).contains("warning [TK-3331]").doesNotContain("error");
    }

    @Test
    void aVariantIsNotBegunWhereSomethingLies() throws IOException {
        Path begun = Files.createDirectories(folder.resolve("dk"));
        Files.writeString(begun.resolve("notes.txt"), "mine");

        CommandRun run =
                CommandRun.of("variant", "new", "--territory", "DK", "--locale", "da", "--output", begun.toString());

        assertThat(run).isEqualTo(new CommandRun(1, "", begun + """
                : error [TK-5011] The folder is not empty, so no variant was begun there.
                  hint: Name a folder that is not there yet.
                1 problem: 1 error.
                """));
        assertThat(Files.list(begun)).containsExactly(begun.resolve("notes.txt"));
    }

    private CommandRun publish() {
        return CommandRun.of(
                "publish",
                "--variant",
                variant.toString(),
                "--format",
                "html",
                "--output",
                folder.resolve("site").toString());
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path));
    }
}
