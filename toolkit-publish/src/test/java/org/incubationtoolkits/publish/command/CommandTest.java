package org.incubationtoolkits.publish.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.incubationtoolkits.model.io.JsonSchemas;
import org.incubationtoolkits.publish.FolderContent;
import org.incubationtoolkits.publish.SmallCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    private static final String MEMBERS =
            "\"format\", \"id\", \"formerly\", \"version\", \"title\", \"summary\", \"about\", "
                    + "\"languages\", \"facets\", \"roles\", \"licences\", \"sources\", \"cases\", \"toolkits\", \"credit\"";

    @TempDir
    Path folder;

    private String catalogue;
    private String site;

    @BeforeEach
    void writeACatalogue() throws IOException {
        catalogue = SmallCatalogue.in(folder.resolve("catalogue")).toString();
        site = folder.resolve("site").toString();
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(arguments).with(folder, "FOLDER");
    }

    @Test
    void publishesAndSaysHowMuchAndWhere() throws IOException {
        CommandRun run = run("publish", "--catalogue", catalogue, "--output", site);

        Map<String, String> files = FolderContent.withoutManifest(Path.of(site));
        assertThat(run)
                .isEqualTo(new CommandRun(
                        0,
                        "Published " + files.size() + " files in 1 language (en). Open FOLDER/site/index.html\n",
                        ""));
        assertThat(files).containsKeys("index.html", "en/index.html", "api/v1/en/index.json");
    }

    @Test
    void publishesTheLanguagesAndFormatsThatAreAskedFor() throws IOException {
        CommandRun run = run(
                "publish",
                "--catalogue",
                catalogue,
                "--output",
                site,
                "--format",
                "json",
                "--locale",
                "en-GB",
                "--locale",
                "fr");

        Map<String, String> files = FolderContent.withoutManifest(Path.of(site));
        assertThat(run)
                .isEqualTo(new CommandRun(
                        0, "Published " + files.size() + " files in 2 languages (en-GB, fr) to FOLDER/site\n", """
                        locale: warning [TK-5003] Nothing is translated into "fr", so that edition is in "en".
                          hint: Add translations, or do not publish this language.
                        1 problem: 1 warning.
                        """));
        assertThat(files.keySet()).isNotEmpty().allMatch(file -> file.startsWith("api/v1/"));
    }

    @Test
    void publishesTheBundledCatalogueInItsLanguages() throws IOException {
        CommandRun run = run("publish", "--output", site);

        int files = FolderContent.withoutManifest(Path.of(site)).size();
        assertThat(run)
                .isEqualTo(new CommandRun(
                        0,
                        "Published " + files + " files in 4 languages (en, ar, et, pt). Open FOLDER/site/index.html\n",
                        ""));
    }

    @Test
    void aSiteThatKnowsItsAddressHasWhatNamesIt() throws IOException {
        CommandRun run = run(
                "publish",
                "--catalogue",
                catalogue,
                "--base-url",
                "https://x.example/t/",
                "--offline",
                "--output",
                site);

        assertThat(run.status()).isZero();
        assertThat(FolderContent.withoutManifest(Path.of(site)))
                .containsKeys("sitemap.xml", "robots.txt", "404.html", "en/404.html", ".htaccess", "offline.js")
                .hasEntrySatisfying(
                        "en/offline.json", files -> assertThat(files).contains("\"en/index.html\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.example/",
                "https://x.example",
                "ftp://x.example/",
                "https://x.example/?a=b",
                "https://x .example/"
            })
    void anAddressThatCannotBeOneIsMisuse(String address) {
        CommandRun run = run("publish", "--catalogue", catalogue, "--base-url", address, "--output", site);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("\"--base-url\"", "\"" + address + "\"");
        assertThat(Path.of(site)).doesNotExist();
    }

    @Test
    void toReadOfflineTakesAnAddress() {
        CommandRun run = run("publish", "--catalogue", catalogue, "--offline", "--output", site);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--offline takes --base-url");
    }

    @Test
    void printsProblemsAndTheirNumberAndWritesNothing() {
        CommandRun run =
                run("publish", "--catalogue", catalogue, "--output", site, "--format", "htm", "--locale", "pt_BR");

        assertThat(run).isEqualTo(new CommandRun(1, "", """
                        format: error [TK-5001] There is no format "htm".
                          hint: Did you mean "html"?
                        locale: error [TK-5002] "pt_BR" is not a language tag.
                          hint: Write "pt-BR".
                        2 problems: 2 errors.
                        """));
        assertThat(Path.of(site)).doesNotExist();
    }

    @Test
    void listsTheFormatsIfNoneIsNear() {
        assertThat(run("publish", "--catalogue", catalogue, "--output", site, "--format", "powerpoint"))
                .isEqualTo(new CommandRun(1, "", """
                        format: error [TK-5001] There is no format "powerpoint".
                          hint: Choose one or more of "html", "json", "markdown".
                        1 problem: 1 error.
                        """));
    }

    @Test
    void givesProblemsToProgramsAsJsonAndNothingElse() throws IOException {
        Files.writeString(Path.of(catalogue, "catalogue.yaml"), "größe: 1\n", StandardOpenOption.APPEND);

        CommandRun run = run("validate", "--catalogue", catalogue, "--problems", "json");

        assertThat(run)
                .isEqualTo(new CommandRun(
                        1,
                        """
                        [{"code":"TK-1009","severity":"error","source":"FOLDER/catalogue/catalogue.yaml","line":15,"column":1,"pointer":"/größe","message":"The member \\"größe\\" is not known here.","hint":"Members here are %s."}]
                        """.formatted(MEMBERS.replace("\"", "\\\""))
                                .replace("ö", "\\u00F6")
                                .replace("ß", "\\u00DF"),
                        "1 problem: 1 error.\n"));
    }

    @Test
    void givesProgramsAnEmptyArrayIfThereIsNoProblem() {
        assertThat(run("validate", "--catalogue", catalogue, "--problems=json"))
                .isEqualTo(new CommandRun(0, "[]\n", "The catalogue can be published.\n"));
    }

    @Test
    void validatesTheBundledCatalogue() {
        assertThat(run("validate")).isEqualTo(new CommandRun(0, "The catalogue can be published.\n", ""));
    }

    @Test
    void writesSchemas() throws IOException {
        String schemas = folder.resolve("schemas").toString();

        assertThat(run("schema", "--output", schemas))
                .isEqualTo(new CommandRun(
                        0, "Wrote " + (JsonSchemas.all().size() + 1) + " schemas to FOLDER/schemas\n", ""));
        assertThat(FolderContent.of(Path.of(schemas)))
                .containsAllEntriesOf(JsonSchemas.all())
                .containsKey("canvas-answers.schema.json");
    }

    @Test
    void tellsAFolderThatIsInTheWayOfASchema() throws IOException {
        Files.createDirectories(folder.resolve("schemas/assessment.schema.json/own"));

        assertThat(run("schema", "--output", folder.resolve("schemas").toString()))
                .isEqualTo(new CommandRun(
                        3,
                        "",
                        "toolkit schema: Cannot write FOLDER/schemas/assessment.schema.json: is a directory.\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                                     | toolkit: Missing command, one of: publish, validate, schema, translations, canvas, answers, variant, explain, locale, ids. | "toolkit --help" tells more.
                    pablish                          | toolkit: Unknown command "pablish".                  | Did you mean "publish"? "toolkit --help" tells more.
                    --verbose                        | toolkit: Unknown option "--verbose".                 | Did you mean "--version"? "toolkit --help" tells more.
                    publish                          | toolkit publish: Missing required option: "--output=FOLDER". | "toolkit publish --help" tells more.
                    publish --ouput site             | toolkit publish: Unknown option "--ouput".           | Did you mean "--output"? "toolkit publish --help" tells more.
                    publish --ouput=site             | toolkit publish: Unknown option "--ouput".           | Did you mean "--output"? "toolkit publish --help" tells more.
                    publish --output                 | toolkit publish: Missing required parameter for option "--output" (FOLDER). | "toolkit publish --help" tells more.
                    publish --output=                | toolkit publish: Invalid value for option "--output": it is empty; write "." for the current folder. | "toolkit publish --help" tells more.
                    publish --output a --output b    | toolkit publish: option "--output" (FOLDER) should be specified only once. | "toolkit publish --help" tells more.
                    publish site --output a          | toolkit publish: Unknown argument "site".            | "toolkit publish --help" tells more.
                    publish --output a --problems=xml | toolkit publish: Invalid value for option "--problems": it is "xml", not text or json. | "toolkit publish --help" tells more.
                    validate --output a              | toolkit validate: Unknown option "--output".         | "toolkit validate --help" tells more.
                    ids                              | toolkit ids: Missing command, one of: assign.        | "toolkit ids --help" tells more.
                    ids asign                        | toolkit ids: Unknown command "asign".                | Did you mean "assign"? "toolkit ids --help" tells more.
                    ids assign                       | toolkit ids assign: Missing required option: "--catalogue=FOLDER". | "toolkit ids assign --help" tells more.
                    schema                           | toolkit schema: Missing required option: "--output=FOLDER". | "toolkit schema --help" tells more.
                    """)
    void tellsMisuseInTwoLines(String arguments, String first, String second) {
        CommandRun run = arguments == null ? run() : run(arguments.split(" "));

        assertThat(run).isEqualTo(new CommandRun(2, "", first + "\n" + second + "\n"));
    }

    @Test
    void tellsAPathThatCannotBe() {
        assertThat(run("validate", "--catalogue", "a\0b")).isEqualTo(new CommandRun(2, "", """
                        toolkit validate: Invalid value for option "--catalogue": there cannot be such a path here.
                        "toolkit validate --help" tells more.
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "publish --help", "validate --help", "schema -h", "ids --help", "ids assign --help"})
    void printsHelpWithExamples(String arguments) {
        CommandRun run = run(arguments.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Usage: toolkit ")
                .containsPattern("Examples?:\n  toolkit ")
                .doesNotContain("\u001b");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void printsItsVersion() {
        assertThat(run("--version").out()).matches("toolkit \\d+\\.\\d+\\.\\d+(-\\S+)?\n");
    }
}
