package org.incubationtoolkits.publish.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.incubationtoolkits.publish.CanonicalCopy;
import org.incubationtoolkits.publish.FolderContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeCommandTest {

    private static final String TITLE = "tool.experiment-card.title";

    @TempDir
    private Path folder;

    private Path catalogue;
    private Path variant;

    @BeforeEach
    void writeAVariantThatIsUpToDate() throws IOException {
        catalogue = CanonicalCopy.in(folder.resolve("catalogue"));
        variant = folder.resolve("mine");
        SmallVariant.in(variant);
        assertThat(upgrade()).isEqualTo(new CommandRun(0, "Wrote " + variant.resolve("overlays/law.yaml") + ".\n", ""));
    }

    @Test
    void aSecondTimeThereIsNothingToWrite() throws IOException {
        Map<String, String> before = FolderContent.of(variant);

        assertThat(upgrade()).isEqualTo(new CommandRun(0, "There is nothing to write.\n", ""));
        assertThat(FolderContent.of(variant)).isEqualTo(before);
    }

    @Test
    void whereSomebodyHasToDecideNothingIsWritten() throws IOException {
        Map<String, String> before = FolderContent.of(variant);
        theCatalogueMovesOn();

        CommandRun run = upgrade();

        assertThat(run.status()).isEqualTo(ToolkitCommand.PROBLEMS);
        assertThat(run.err())
                .contains(
                        "law.yaml:9:5: error [TK-3503] Operation \"replace\" at \"" + TITLE
                                + "\": the text has changed "
                                + "(text); 1.0.0: \"Experiment card\"; 1.1.0: \"Trial card\"; yours: \"Ficha só em português\".\n");
        assertThat(run.out())
                .contains("  toolkit variant resolve " + TITLE + " --keep-local --catalogue " + catalogue
                        + " --variant " + variant + "\n");
        assertThat(FolderContent.of(variant)).isEqualTo(before);
    }

    @Test
    void inPartWhatNeedsNoDecisionIsWritten() throws IOException {
        theCatalogueMovesOn();

        CommandRun run = upgrade("--partial");

        assertThat(run.status()).isEqualTo(ToolkitCommand.PROBLEMS);
        assertThat(overlay())
                .contains("at: tool.experiment-card.tips.few-people")
                .contains("was: Experiment card");
        assertThat(manifest()).contains("version: 1.0.0 }");
    }

    @Test
    void aDryRunTellsTheSameAndWritesNothing() throws IOException {
        Map<String, String> before = FolderContent.of(variant);
        theCatalogueMovesOn();

        assertThat(upgrade("--partial", "--dry-run").err()).contains("[TK-3502]", "[TK-3503]");
        assertThat(FolderContent.of(variant)).isEqualTo(before);
    }

    @Test
    void whatIsDecidedIsWrittenAndNotAskedAgain() throws IOException {
        theCatalogueMovesOn();

        CommandRun kept = resolve(TITLE, "--keep-local");
        CommandRun upgraded = upgrade();

        assertThat(kept).isEqualTo(new CommandRun(0, "Wrote " + variant.resolve("overlays/law.yaml") + ".\n", ""));
        assertThat(upgraded.status()).as(upgraded.toString()).isZero();
        assertThat(overlay()).contains("was: Trial card").contains("Ficha só em português");
        assertThat(manifest()).contains("version: 1.1.0 }");
        assertThat(upgrade().out()).isEqualTo("There is nothing to write.\n");
    }

    @Test
    void otherWordsAreForAllLanguagesOfTheOperation() throws IOException {
        theCatalogueMovesOn();

        CommandRun forgotten = resolve(TITLE, "--edit", "en=Our card");
        CommandRun edited = resolve(TITLE, "--edit", "pt=A nossa ficha", "--edit", "en=Our card");

        assertThat(forgotten.status()).isEqualTo(ToolkitCommand.PROBLEMS);
        assertThat(forgotten.err())
                .contains("[TK-3517]")
                .contains("hint: If you write other words, then in all its languages: pt.");
        assertThat(edited.status()).as(edited.toString()).isZero();
        assertThat(overlay())
                .contains("en: Our card")
                .contains("pt: A nossa ficha")
                .contains("was: Trial card");
    }

    @Test
    void takingTheCanonicalWordsTakesTheOperationOut() throws IOException {
        theCatalogueMovesOn();

        assertThat(resolve(TITLE, "--take-canonical").status()).isZero();
        assertThat(overlay()).doesNotContain(TITLE);
    }

    @Test
    void anUpgradeThatWasInterruptedIsFinishedByTheNextOne() throws IOException {
        theCatalogueMovesOn();
        assertThat(resolve(TITLE, "--keep-local").status()).isZero();
        Map<String, String> before = FolderContent.of(variant);
        CommandRun whole = upgrade();
        Map<String, String> after = FolderContent.of(variant);
        List<String> written = List.of("overlays/law.yaml", "variant.yaml");
        assertThat(whole.out().lines())
                .containsExactlyElementsOf(written.stream()
                        .map(name -> "Wrote " + variant.resolve(name) + ".")
                        .toList());

        for (int files = 0; files <= written.size(); files++) {
            for (String name : written) {
                boolean isWritten = written.indexOf(name) < files;
                Files.writeString(variant.resolve(name), isWritten ? after.get(name) : before.get(name));
            }
            Files.writeString(variant.resolve("overlays/.law.yaml.new"), "format: tool");
            assertThat(upgrade().status()).isZero();
            Files.deleteIfExists(variant.resolve("overlays/.law.yaml.new"));
            assertThat(FolderContent.of(variant))
                    .as("killed after %s files", files)
                    .isEqualTo(after);
        }
    }

    @Test
    void onlyWhatIsInAFolderCanBeChanged() {
        CommandRun run = CommandRun.of("variant", "upgrade", "--variant", folder.toString());

        assertThat(run.status()).isEqualTo(ToolkitCommand.MISUSE);
        assertThat(run.err())
                .contains("\"" + folder
                        + "\" is no folder with a variant.yaml in it, and only what is in a folder can be");
    }

    @Test
    void whatIsNoAddressOrNoLanguageIsTold() {
        CommandRun address = resolve("Tool", "--keep-local");
        CommandRun language = resolve(TITLE, "--edit", "pt_PT=Ficha");

        assertThat(address.status()).isEqualTo(ToolkitCommand.MISUSE);
        assertThat(address.err()).contains("it is \"Tool\", not an address such as tool.experiment-card.title");
        assertThat(language.status()).isEqualTo(ToolkitCommand.PROBLEMS);
        assertThat(language.err()).contains("\"pt_PT\" is not a language tag.");
    }

    private void theCatalogueMovesOn() throws IOException {
        CanonicalCopy.edit(catalogue.resolve("catalogue.yaml"), "\nversion: 1.0.0", "\nversion: 1.1.0");
        Path card = catalogue.resolve("toolkits/incubation/tools/experiment-card.yaml");
        CanonicalCopy.edit(card, "title: Experiment card\n", "title: Trial card\n");
        CanonicalCopy.edit(card, "- id: small-numbers\n", "- id: few-people\n    formerly: [small-numbers]\n");
    }

    private CommandRun upgrade(String... options) {
        return run(Stream.concat(Stream.of("upgrade"), Stream.of(options)));
    }

    private CommandRun resolve(String... arguments) {
        return run(Stream.concat(Stream.of("resolve"), Stream.of(arguments)));
    }

    private CommandRun run(Stream<String> arguments) {
        Stream<String> files = Stream.of("--catalogue", catalogue.toString(), "--variant", variant.toString());
        return CommandRun.of(Stream.of(Stream.of("variant"), arguments, files)
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    private String overlay() throws IOException {
        return Files.readString(variant.resolve("overlays/law.yaml"));
    }

    private String manifest() throws IOException {
        return Files.readString(variant.resolve("variant.yaml"));
    }
}
