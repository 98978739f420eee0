package org.incubationtoolkits.publish.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.incubationtoolkits.publish.FolderContent;
import org.incubationtoolkits.publish.SmallCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdsAssignCommandTest {

    private static final String TRUST = "toolkits/first/explainers/trust.yaml";

    @TempDir
    Path folder;

    private Path catalogue;
    private SortedMap<String, String> before;

    @BeforeEach
    void writeACatalogueWithoutSomeIds() throws IOException {
        catalogue = SmallCatalogue.in(folder.resolve("catalogue"));
        String sections = """
                sections:
                  # why
                  - title: Worth   # of it
                    text: Trust saves time.
                  - { title: Loss, text: Trust goes fast. }
                """;
        String content = SmallCatalogue.FILES.get(TRUST).replace("sections:\n", sections);
        Files.writeString(catalogue.resolve(TRUST), content);
        before = FolderContent.of(catalogue);
    }

    private CommandRun run(Map<String, String> environment, String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"ids", "assign", "--catalogue", catalogue.toString()}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return CommandRun.of(environment, arguments).with(folder, "FOLDER");
    }

    @Test
    void writesTheMissingIdsAndNothingElse() throws IOException {
        assertThat(run(Map.of("CI", ""))).isEqualTo(new CommandRun(0, """
                        FOLDER/catalogue/toolkits/first/explainers/trust.yaml:7: s-e240
                        FOLDER/catalogue/toolkits/first/explainers/trust.yaml:10: s-658c
                        Assigned 2 ids in 1 file.
                        """, ""));

        SortedMap<String, String> expected = before;
        expected.compute(
                TRUST,
                (name, content) -> content.replace("- title: Worth", "- id: s-e240\n    title: Worth")
                        .replace("{ title: Loss", "{ id: s-658c, title: Loss"));
        assertThat(FolderContent.of(catalogue)).isEqualTo(expected);
        assertThat(run(Map.of())).isEqualTo(new CommandRun(0, "There is no id to assign.\n", ""));
        assertThat(FolderContent.of(catalogue)).isEqualTo(expected);
        assertThat(CommandRun.of("validate", "--catalogue", catalogue.toString())
                        .status())
                .isZero();
    }

    @Test
    void onlyTellsInADryRun() throws IOException {
        assertThat(run(Map.of("CI", "true"), "--dry-run").out()).endsWith("Would assign 2 ids in 1 file.\n");
        assertThat(FolderContent.of(catalogue)).isEqualTo(before);
    }

    @Test
    void doesNotWriteWhereTheBuildRuns() throws IOException {
        assertThat(run(Map.of("CI", "true"))).isEqualTo(new CommandRun(2, "", """
                        toolkit ids assign: The variable CI is set, but ids are given by people and committed; run this where the catalogue is edited, or with --dry-run.
                        "toolkit ids assign --help" tells more.
                        """));
        assertThat(FolderContent.of(catalogue)).isEqualTo(before);
    }

    @Test
    void tellsWhatElseIsWrongAndAssignsAllTheSame() throws IOException {
        Files.writeString(catalogue.resolve("licences/own.yaml"), "id: own\ntitle: [\n");
        Files.writeString(
                catalogue.resolve(TRUST),
                Files.readString(catalogue.resolve(TRUST)).replace("text: Trust saves", "txt: Trust saves"));

        CommandRun run = run(Map.of(), "--problems", "json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("\"line\":9", "TK-1005", "TK-1009").doesNotContain("\\\"id\\\" is missing");
        assertThat(run.err()).endsWith("Assigned 2 ids in 1 file.\n");
        assertThat(Files.readString(catalogue.resolve(TRUST))).contains("  - id: s-");
    }

    @Test
    void leavesAFileAloneThatCannotBeParsed() throws IOException {
        Files.writeString(catalogue.resolve(TRUST), before.get(TRUST) + "]\n");
        before = FolderContent.of(catalogue);

        CommandRun run = run(Map.of());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("There is no id to assign.\n");
        assertThat(run.err())
                .startsWith("FOLDER/catalogue/" + TRUST + ":16:1: error [TK-1005] The file cannot be parsed");
        assertThat(FolderContent.of(catalogue)).isEqualTo(before);
    }

    @Test
    void tellsThatThereIsNoCatalogue() {
        assertThat(CommandRun.of("ids", "assign", "--catalogue", folder.toString())
                        .with(folder, "FOLDER"))
                .isEqualTo(new CommandRun(1, "There is no id to assign.\n", """
                        FOLDER/catalogue.yaml: error [TK-1001] There is no catalogue here.
                          hint: Name the folder in which "catalogue.yaml" lies.
                        1 problem: 1 error.
                        """));
    }
}
