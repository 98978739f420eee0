package org.incubationtoolkits.publish.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    private Path variant;

    @BeforeEach
    void writeAVariant() throws IOException {
        variant = folder.resolve("mine");
        SmallVariant.in(variant);
    }

    @Test
    void tellsWhichOperationSetATextAndWhatItReplaced() {
        assertThat(explain("tool.experiment-card.title", "en")).isEqualTo(new CommandRun(0, """
                tool.experiment-card.title, asked for in en, shown in pt, as its author wrote it:
                  Ficha só em português
                Set by, the last one counts:
                  catalogue 1.0.0, written
                    en (h1:de593a11969c69d1): Experiment card
                  variant mine 1.0.0, replaced at overlays/law.yaml:6:5
                    pt (h1:73053e2fa16e611d): Ficha só em português
                """, ""));
    }

    @Test
    void tellsWhyATranslationIsNotShown() throws IOException {
        Path overlay = variant.resolve("overlays/law.yaml");
        Files.writeString(
                overlay,
                Files.readString(overlay).replace("text: { pt: Ficha só em português }", "text: { en: Card }"));

        assertThat(explain("tool.experiment-card.title", "et").out())
                .contains("shown in en, as its author wrote it:\n  Card\n")
                .contains("  et: translated from words that a variant has replaced\n");
    }

    @Test
    void tellsWhereATranslationStands() {
        CommandRun run = explain("label.written-by", "pt");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("label.written-by, asked for in pt, shown in pt, state machine:\n  Autoria: {authors}.\n")
                .contains("  pt: translated\n")
                .containsPattern("The translation stands at labels/translations/labels.pt.yaml:[0-9]+:[0-9]+\\.")
                .doesNotContain("Set by");
    }

    @Test
    void tellsWhereWhatAVariantAddedStands() {
        assertThat(explain("tool.experiment-card.tips.x-mine-tip.text", "pt").out())
                .contains("  variant mine 1.0.0, added at overlays/law.yaml:11:35\n")
                .containsPattern("    pt \\(h1:[0-9a-f]{16}\\): Uma dica nossa\\.\n");
    }

    @Test
    void aKeyThatNoTextHasIsTold() {
        CommandRun run = explain("tool.experiment-card.titel", "pt");

        assertThat(run.status()).isEqualTo(ToolkitCommand.PROBLEMS);
        assertThat(run.err()).startsWith("""
                tool.experiment-card.titel: error [TK-5012] No text has the key "tool.experiment-card.titel".
                  hint: Did you mean "tool.experiment-card.title"?
                """);
        assertThat(CommandRun.of("explain", "Title", "--locale", "pt").status()).isEqualTo(ToolkitCommand.MISUSE);
    }

    @Test
    void theJsonOfAnItemTellsItWhenItIsAsked() throws IOException {
        Path site = folder.resolve("site");
        String[] publish = {"publish", "--variant", variant.toString(), "--format", "json", "--output", site.toString()
        };
        assertThat(CommandRun.of(publish).status()).isZero();
        Path card = site.resolve("api/v1/en/tools/experiment-card.json");
        assertThat(Files.readString(card)).doesNotContain("lineage");

        String[] withLineage = Arrays.copyOf(publish, publish.length + 1);
        withLineage[publish.length] = "--lineage";
        assertThat(CommandRun.of(withLineage).status()).isZero();

        assertThat(Files.readString(card))
                .contains("\"lineage\"")
                .containsPattern(
                        "(?s)\"variant\": *\"mine\".{1,80}\"act\": *\"replaced\".{1,80}\"file\": *\"overlays/law.yaml\"");
    }

    private CommandRun explain(String key, String locale) {
        return CommandRun.of("explain", key, "--locale", locale, "--variant", variant.toString());
    }
}
