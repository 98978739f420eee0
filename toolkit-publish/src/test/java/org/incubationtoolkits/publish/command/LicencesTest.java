package org.incubationtoolkits.publish.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.export.html.HtmlFragments;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.publish.CanonicalCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the licence of an item permits is kept to, and what it demands is said. */
class LicencesTest {

    @TempDir
    private Path folder;

    private Path catalogue;
    private Path variant;

    @BeforeEach
    void writeACatalogueAndAVariant() throws IOException {
        catalogue = CanonicalCopy.in(folder.resolve("catalogue"));
        variant = folder.resolve("mine");
        SmallVariant.in(variant);
    }

    @Test
    void whatMayNotBeAdaptedIsNotChangedButItsSlotsMayBeFilled() throws IOException {
        theCardIsUnder("all-rights-reserved");
        CanonicalCopy.edit(
                catalogue.resolve("toolkits/incubation/tools/challenge-call.yaml"),
                "licence: cc-by-4-0",
                "licence: all-rights-reserved");

        CommandRun run = validate();

        assertThat(run.status()).isEqualTo(ToolkitCommand.PROBLEMS);
        assertThat(run.err())
                .contains("law.yaml:6:5: error [TK-3340] \"tool.experiment-card\" may not be adapted: its licence "
                        + "\"all-rights-reserved\" does not permit it.\n"
                        + "  hint: Hide the whole item, and add one of your own.\n")
                .contains("law.yaml:9:5: error [TK-3340]", "law.yaml:12:5: error [TK-3340]")
                .doesNotContain("\"tool.challenge-call\" may not be adapted");
    }

    @Test
    void whatIsShareAlikeIsChangedUnderTheSameLicenceOnly() throws IOException {
        theCardIsUnder("cc-by-sa-4-0");

        CommandRun refused = validate();
        Path manifest = variant.resolve("variant.yaml");
        CanonicalCopy.edit(manifest, "licence: cc-by-4-0", "licence: cc-by-sa-4-0");
        CommandRun same = validate();

        assertThat(refused.err())
                .contains(
                        "law.yaml:6:5: error [TK-3341] \"tool.experiment-card\" is under \"cc-by-sa-4-0\", which demands "
                                + "the same licence of what is made of it, but the variant is under \"cc-by-4-0\".\n");
        assertThat(same.status()).as(same.toString()).isZero();
    }

    @Test
    void whatMayNotBeTranslatedIsNot() throws IOException {
        theCardIsUnder("oecd-terms");

        CommandRun run = CommandRun.of("validate", "--catalogue", catalogue.toString());

        assertThat(run.status()).isEqualTo(ToolkitCommand.PROBLEMS);
        assertThat(run.err())
                .contains(
                        "tool.experiment-card.title: error [TK-3342] \"tool.experiment-card\" may not be translated into "
                                + "\"et\": its licence \"oecd-terms\" does not permit it.\n");
    }

    @Test
    void whoChangedAnItemIsNamedAndThePublishersWordsAreShown() throws IOException {
        theCardIsUnder("oecd-terms");
        CanonicalCopy.edit(variant.resolve("variant.yaml"), "[en, pt]", "[en]");

        CommandRun run = CommandRun.of(
                "publish",
                "--catalogue",
                catalogue.toString(),
                "--variant",
                variant.toString(),
                "--output",
                folder.resolve("site").toString());

        assertThat(run.status()).as(run.toString()).isZero();
        String notice = "This is an adaptation of an original work by the OECD.";
        assertThat(page("en/tools/experiment-card.html")).contains("Changed by: Somebody.", notice);
        assertThat(page("en/tools/experiment-card.md")).contains("Changed by: Somebody.", notice);
        assertThat(page("api/v1/en/tools/experiment-card.json")).contains("\"changedBy\"", "\"Somebody\"", notice);
        assertThat(page("en/tools/pre-mortem.html")).doesNotContain("Changed by", notice);
        assertThat(page("api/v1/en/tools/pre-mortem.json")).doesNotContain("changedBy");
    }

    @Test
    void whatMayNotBeEmbeddedIsNoFragment() throws IOException {
        theCardIsUnder("oecd-terms");
        var read = CatalogueReader.read(CatalogueFiles.folder(catalogue)).orThrow();
        HtmlFragments fragments = HtmlFragments.of(new Edition(Locale.ENGLISH, read, Labels.SOURCE));

        assertThat(fragments.mayEmbed(Id.of("experiment-card"))).isFalse();
        assertThat(fragments.mayEmbed(Id.of("pre-mortem"))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fragments.tool(Id.of("experiment-card")))
                .withMessage("the licence \"oecd-terms\" does not permit to embed the tool \"experiment-card\"");
    }

    private void theCardIsUnder(String licence) throws IOException {
        CanonicalCopy.edit(
                catalogue.resolve("toolkits/incubation/tools/experiment-card.yaml"),
                "licence: cc-by-4-0",
                "licence: " + licence);
    }

    private CommandRun validate() {
        return CommandRun.of("validate", "--catalogue", catalogue.toString(), "--variant", variant.toString());
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path));
    }
}
