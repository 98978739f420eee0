package org.incubationtoolkits.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is in a file, it ends in problems, soon, and never in an exception. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PathologicalFilesTest {

    private static final String TALK = "toolkits/start/tools/talk.yaml";
    private static final String SKETCH = "toolkits/start/tools/sketch.yaml";
    private static final String CHECK = "toolkits/start/assessments/check.yaml";
    private static final String FINDER = "toolkits/start/guides/finder.yaml";

    @Test
    void thousandsOfBlocksOnOneCell() {
        assertThat(codes(withBlocks(6_000, "{ column: 1, row: 1 }"))).contains("TK-1022", "TK-1042");
    }

    @Test
    void thousandsOfBlocksOutsideTheGrid() {
        List<String> codes = codes(withBlocks(3_000, "{ column: 99, row: 99 }"));

        assertThat(codes).filteredOn("TK-1040"::equals).hasSize(6_000);
        assertThat(codes).contains("TK-1021", "TK-1022", "TK-1042");
    }

    @Test
    void tenThousandBlocks() {
        assertThat(codes(withBlocks(10_000, "{ column: 1, row: 1, columnSpan: 1, rowSpan: 1 }")))
                .contains("TK-1008");
    }

    @Test
    void aMegabyteInOnePrompt() {
        assertThat(codes(Samples.baseWith(SKETCH, "Who comes here?", "word ".repeat(200_000))))
                .containsExactly("TK-1022");
        assertThat(codes(Samples.baseWith(SKETCH, "Who comes here?", "x".repeat(1_000_000))))
                .containsExactly("TK-1022");
        assertThat(codes(Samples.baseWith(
                        SKETCH, "text: Who comes here?", "text: |\n" + "            a\n".repeat(100_000))))
                .containsExactly("TK-1022");
    }

    @Test
    void aMegabyteInOneRichText() {
        assertThat(codes(Samples.baseWith(TALK, "To hear what nobody draws.", "\"" + "*a **b ".repeat(140_000) + "\"")))
                .containsExactly("TK-1022");
    }

    @Test
    void aMegabyteInOneName() {
        Result<Catalogue> result =
                Samples.read(Samples.baseWith(TALK, "title: Talk", "x".repeat(1_000_000) + ": Talk"));

        assertThat(result.value()).isEmpty();
        assertThat(result.problems())
                .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(2_000));
    }

    @Test
    void aMillionMembers() {
        String members = lines(100_000, i -> "k" + i + ": 1");

        assertThat(codes(with(TALK, Samples.base().get(TALK) + members))).containsExactly("TK-1008");
        assertThat(codes(with(TALK, "{" + "a: 1,".repeat(400_000) + "}"))).contains("TK-1008");
        assertThat(codes(with(TALK, "{e: 😀," + "a: 1,".repeat(400_000) + "}"))).contains("TK-1008");
    }

    @Test
    void asManyUnknownMembersAsThereMayBe() {
        String members = lines(90_000, i -> "k" + i + ": 1");

        assertThat(codes(with(TALK, Samples.base().get(TALK) + members)))
                .hasSize(90_000)
                .containsOnly("TK-1009");
    }

    @Test
    void nestingWithoutEnd() {
        List<String> nests = List.of(
                "[".repeat(1_000_000),
                "{a: ".repeat(400_000),
                "- ".repeat(1_000_000),
                "? ".repeat(500_000),
                "a:\n" + nested(1_000),
                "[".repeat(47) + "]".repeat(47),
                "\"" + "a".repeat(1_000_000),
                "'" + "\n".repeat(500_000),
                "|\n" + " ".repeat(1_000_000),
                "&a ".repeat(100_000),
                "!t ".repeat(100_000),
                "# ".repeat(1_000_000),
                "--- ".repeat(100_000),
                "---\n".repeat(100_000),
                "%TAG ! x\n".repeat(10_000),
                ": ".repeat(100_000),
                "a: &a [*a, *a]\nb: &b [*a, *a]\n");

        for (String nest : nests) {
            assertThat(Samples.read(with(TALK, nest)).value()).isEmpty();
            assertThat(Samples.read(withJson("[" + nest)).value()).isEmpty();
        }
    }

    @Test
    void decisionsThatAllLeadToOneAnother() {
        String decisions = lines(
                5_000,
                i -> "  - { id: d" + i + ", layer: problem, text: T, choices: [{ id: a, text: A, next: d"
                        + (i + 1) % 5_000 + " }, { id: b, text: B, next: d" + i / 2 + " }] }");
        String guide = Samples.base().get(FINDER);

        assertThat(codes(with(FINDER, guide.replace("recommendations:\n", decisions + "recommendations:\n"))))
                .contains("TK-1061");
    }

    @Test
    void choicesThatAllLeadNowhere() {
        String decisions = lines(
                5_000,
                i -> "  - { id: d" + i + ", layer: problem, text: T, choices: [{ id: a, text: A, next: e" + i
                        + " }, { id: b, text: B, next: f" + i + " }] }");
        String guide = Samples.base().get(FINDER);

        assertThat(codes(with(FINDER, guide.replace("recommendations:\n", decisions + "recommendations:\n"))))
                .hasSize(10_000)
                .containsOnly("TK-1060");
    }

    @Test
    void pointsForDimensionsThatAreNot() {
        String points = lines(40_000, i -> "          d" + i + ": 1000");
        String assessment = Samples.base().get(CHECK).replace("          people: 4\n", points);

        assertThat(codes(with(CHECK, assessment))).hasSize(40_000).containsOnly("TK-1050");
    }

    @Test
    void pointsBeyondAllNumbers() {
        String options = lines(40, i -> "      - { id: o" + i + ", text: T, points: { people: 1000, place: 1000 } }");
        String places = "[" + "1000,".repeat(39) + "1000]";
        String questions = lines(
                60,
                i -> "  - kind: ranking\n    id: q" + i + "\n    text: T\n    places: " + places + "\n    options:\n"
                        + options);
        String assessment = Samples.base().get(CHECK).replace("questions:\n", "questions:\n" + questions);

        assertThat(Samples.lines(Samples.read(with(CHECK, assessment))))
                .containsExactly(
                        CHECK + ":51:3: error [TK-1021] The points of all questions together go beyond 2147483646.\n"
                                + "  hint: Use smaller points and weights.");
    }

    @Test
    void minutesBeyondAllNumbers() {
        String steps = lines(5_000, i -> "  - { id: s" + i + ", title: T, text: T, minutes: 2147483647 }");
        String tool = Samples.base().get(TALK).replace("steps:\n", "steps:\n" + steps);

        assertThat(Samples.read(with(TALK, tool)).problems())
                .extracting(Problem::message)
                .contains("The steps take 10737418235020 minutes together, but the duration is 20 to 20.");
    }

    @Test
    void thousandsOfFilesThatAreNotThere() {
        String tools = lines(10_000, i -> "  - t" + i);
        SortedMap<String, String> files =
                Samples.baseWith("toolkits/start/toolkit.yaml", "  - talk\n", "  - talk\n" + tools);

        assertThat(codes(files)).hasSize(10_000).containsOnly("TK-1001");
    }

    private static SortedMap<String, String> withBlocks(int count, String area) {
        String blocks = lines(
                count,
                i -> "    - { id: b" + i + ", title: T, area: " + area
                        + ", prompts: [{ id: p, text: P }], answer: text }");
        return Samples.baseWith(SKETCH, "  blocks:\n", "  blocks:\n" + blocks);
    }

    private static String nested(int depth) {
        return IntStream.range(1, depth).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).map(each -> each + "\n").collect(Collectors.joining());
    }

    private static SortedMap<String, String> with(String name, String content) {
        SortedMap<String, String> files = Samples.base();
        files.put(name, content);
        return files;
    }

    private static SortedMap<String, String> withJson(String content) {
        SortedMap<String, String> files = with(TALK.replace(".yaml", ".json"), content);
        files.remove(TALK);
        return files;
    }

    private static List<String> codes(SortedMap<String, String> files) {
        Result<Catalogue> result = Samples.read(files);
        assertThat(result.value()).isEmpty();
        return result.problems().stream().map(Problem::code).toList();
    }
}
