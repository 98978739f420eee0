package org.incubationtoolkits.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.ProblemCode;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.testing.Golden;
import org.incubationtoolkits.model.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder in {@code problems/} holds the files in which a catalogue differs from the valid one beside it, and what its
 * author is told, all of it.
 */
class ProblemFixtureTest {

    private static final Path FIXTURES = Samples.RESOURCES.resolve("problems");
    private static final Path PAGES = Path.of("../docs/reference/problems");
    private static final String EXPECTED = "expected.txt";

    /** What no text file can hold or reading cannot find, and where it is tested. */
    private static final Map<ModelProblem, String> TESTED_ELSEWHERE = Map.of(
            ModelProblem.NOT_UTF_8, "CatalogueReaderTest.tellsWhereAFileIsNotUtf8",
            ModelProblem.COMMENT_WOULD_BE_LOST, "YamlCommentsTest.tellsEveryCommentThatItCannotKeep");

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void tellsEverythingThatIsWrongAndNothingElse(Path fixture) throws IOException {
        Result<Catalogue> result = read(fixture);

        Golden.assertSame(fixture.resolve(EXPECTED), String.join("\n", Samples.lines(result)) + "\n");
        assertThat(result.value()).isEmpty();
        assertThat(result.problems())
                .extracting(Problem::code)
                .as("the folder is named after a problem that it shows")
                .contains(fixture.getFileName().toString().substring(0, 7));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void placesEveryProblemInsideAFile(Path fixture) throws IOException {
        SortedMap<String, String> files = overlaid(fixture);

        assertThat(read(fixture).problems()).allSatisfy(problem -> {
            List<String> lines = files.get(problem.location().source()).lines().toList();
            boolean isWholeFile = List.of("TK-1002", "TK-1003").contains(problem.code());
            int line = problem.location().line();
            assertThat(line).isBetween(isWholeFile ? 0 : 1, lines.size() + 1);
            String words = line < 1 || line > lines.size() ? "" : lines.get(line - 1);
            assertThat(problem.location().column()).isBetween(isWholeFile ? 0 : 1, words.length() + 1);
        });
    }

    @ParameterizedTest
    @EnumSource(ModelProblem.class)
    void everyProblemHasAFixture(ModelProblem problem) throws IOException {
        boolean hasFixture = fixtures().stream()
                .anyMatch(folder -> folder.getFileName().toString().startsWith(problem.code() + "-"));

        assertThat(hasFixture || TESTED_ELSEWHERE.containsKey(problem))
                .as("a folder problems/" + problem.code() + "-…")
                .isTrue();
    }

    @Test
    void whatIsTestedElsewhereIsTestedThere() {
        assertThat(TESTED_ELSEWHERE.values()).allSatisfy(test -> {
            String type = getClass().getPackageName() + "." + test.substring(0, test.indexOf('.'));
            assertThat(Class.forName(type).getDeclaredMethod(test.substring(test.indexOf('.') + 1)))
                    .isNotNull();
        });
    }

    @ParameterizedTest
    @EnumSource(ModelProblem.class)
    void everyProblemHasAPage(ModelProblem problem) throws IOException {
        Path page = PAGES.resolve(problem.code() + ".md");
        assertThat(page).exists();

        String content = Files.readString(page, StandardCharsets.UTF_8);
        assertThat(content.lines().findFirst())
                .hasValueSatisfying(title ->
                        assertThat(title).matches(Pattern.quote("# " + problem.code() + ": ") + "[A-Z].*[^.]"));
        assertThat(content).contains("[" + problem.code() + "]");
    }

    @Test
    void noPageIsWithoutAProblem() throws IOException {
        List<String> codes = Arrays.stream(ModelProblem.values())
                .map(ProblemCode::code)
                .sorted()
                .toList();
        try (Stream<Path> pages = Files.list(PAGES)) {
            List<String> ours = pages.map(page -> page.getFileName().toString())
                    .filter(name -> name.startsWith("TK-1"))
                    .map(name -> name.replace(".md", ""))
                    .sorted()
                    .toList();

            assertThat(ours).isEqualTo(codes);
        }
    }

    @Test
    void theTableOfCodesNamesEveryPageByItsTitle() throws IOException {
        Map<String, String> titles = new TreeMap<>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.filter(each -> each.getFileName().toString().startsWith("TK-1"))
                    .toList()) {
                String title = Files.readString(page, StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElse("");
                titles.put(page.getFileName().toString(), title.substring(title.indexOf(": ") + 2));
            }
        }
        Map<String, String> rows = new TreeMap<>();
        Matcher row = Pattern.compile(
                        "^\\| \\[(TK-1\\d{3})]\\((TK-1\\d{3}\\.md)\\) \\| error \\| (.*) \\|$", Pattern.MULTILINE)
                .matcher(Files.readString(PAGES.resolve("README.md"), StandardCharsets.UTF_8));
        while (row.find()) {
            rows.put(row.group(2), row.group(3));
            assertThat(row.group(2)).isEqualTo(row.group(1) + ".md");
        }

        assertThat(rows).isEqualTo(titles);
    }

    private static Result<Catalogue> read(Path fixture) {
        return Samples.read(overlaid(fixture));
    }

    private static SortedMap<String, String> overlaid(Path fixture) {
        SortedMap<String, String> files = Samples.base();
        files.putAll(Samples.files(fixture));
        files.remove(EXPECTED);
        return files;
    }
}
