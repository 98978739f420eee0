package org.incubationtoolkits.model.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Passage;
import org.incubationtoolkits.model.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            no                 | STRING
            on                 | STRING
            yes                | STRING
            y                  | STRING
            1_000              | STRING
            12:30              | STRING
            2026-01-01         | STRING
            0b101              | STRING
            tRue               | STRING
            -                  | NULL
            ~                  | NULL
            null               | NULL
            Null               | NULL
            NULL               | NULL
            true               | BOOLEAN
            True               | BOOLEAN
            FALSE              | BOOLEAN
            0                  | INTEGER
            -12                | INTEGER
            +12                | INTEGER
            017                | INTEGER
            0o17               | INTEGER
            0x1F               | INTEGER
            1.5                | DECIMAL
            1.                 | DECIMAL
            -.5                | DECIMAL
            1e3                | DECIMAL
            .inf               | DECIMAL
            -.INF              | DECIMAL
            .NaN               | DECIMAL
            "~"                | STRING
            'true'             | STRING
            "12"               | STRING
            """)
    void givesPlainValuesTheTypesOfTheCoreSchema(String written, Node.Scalar.Type type) {
        String value = written.equals("-") ? "" : written;

        assertThat(scalar("a.yaml", "a: " + value + "\nb: c\n", "a").type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"'\"12\"', STRING", "12, INTEGER", "1.0, DECIMAL", "true, BOOLEAN", "null, NULL"})
    void givesValuesOfJsonTheirTypes(String written, Node.Scalar.Type type) {
        assertThat(scalar("a.json", "{\"a\": " + written + "}", "a").type()).isEqualTo(type);
    }

    @Test
    void takesBlocksForWordsWhateverIsInThem() {
        assertThat(scalar("a.yaml", "a: |\n  12\n", "a").text()).isEqualTo("12\n");
        assertThat(scalar("a.yaml", "a: |\n  12\n", "a").type()).isEqualTo(Node.Scalar.Type.STRING);
        assertThat(scalar("a.yaml", "a: >-\n  true\n", "a").type()).isEqualTo(Node.Scalar.Type.STRING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "a.json"})
    void countsColumnsInUtf16Units(String source) {
        Document document =
                read(source, "{\"😀😀\": \"ä\", \"e\u0301\": [\"😀\", \"b\"]}").orElseThrow();

        assertThat(document.locate(JsonPointer.ROOT.child("😀😀"))).hasToString(source + ":1:10");
        assertThat(document.locate(JsonPointer.ROOT.child("e\u0301"))).hasToString(source + ":1:21");
        assertThat(document.locate(JsonPointer.ROOT.child("e\u0301").child(1))).hasToString(source + ":1:28");
    }

    @Test
    void doesNotTakeUnicodeSeparatorsForLineEnds() {
        Document document = read("a.yaml", "a: \"b\u2028c\u2029d\"\ne: f\n").orElseThrow();

        assertThat(document.locate(JsonPointer.ROOT.child("e"))).hasToString("a.yaml:2:4");
    }

    @Test
    void findsTheNearestPlaceThatExists() {
        Document document = read("a.yaml", "a:\n  - b: c\n").orElseThrow();

        assertThat(document.locate(JsonPointer.ROOT.child("a").child(0).child("b")))
                .hasToString("a.yaml:2:8");
        assertThat(document.locate(
                        JsonPointer.ROOT.child("a").child(0).child("x").child("y")))
                .hasToString("a.yaml:2:5");
        assertThat(document.locate(JsonPointer.ROOT.child("a").child(7))).hasToString("a.yaml:2:3");
        assertThat(document.locate(JsonPointer.ROOT.child("z"))).hasToString("a.yaml:1:1");
    }

    @Test
    void findsAPassageInsideItsOwnTextOnly() {
        Document document = read("a.yaml", """
                a: |
                  one <b> two
                  <b> three
                b: "<b>"
                c: { text: "x <b>", lang: en }
                d: "escaped \\x3Cb>"
                """).orElseThrow();

        assertThat(passage(document, "a", 0)).isEqualTo("a.yaml:2:7");
        assertThat(passage(document, "a", 1)).isEqualTo("a.yaml:3:3");
        assertThat(passage(document, "a", 2)).isEqualTo("a.yaml:1:4");
        assertThat(passage(document, "b", 0)).isEqualTo("a.yaml:4:5");
        assertThat(passage(document, "c", 0)).isEqualTo("a.yaml:5:15");
        assertThat(passage(document, "d", 0)).isEqualTo("a.yaml:6:4");
    }

    private static String passage(Document document, String member, int occurrence) {
        return document.locate(JsonPointer.ROOT.child(member), new Passage("<b>", occurrence))
                .toString();
    }

    @Test
    void readsACharacterOfTwoHalvesWhereverItStands() {
        for (int before = 1_000; before < 1_050; before++) {
            String words = "x".repeat(before) + "😀😀";

            assertThat(scalar("a.yaml", "a: " + words + "\n", "a").text()).isEqualTo(words);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"a": 1,}      | a.json:1:9: error [TK-1005] The file cannot be parsed: Unexpected character ('}' (code 125)): was expecting double-quote to start property name.
            {"a": 01}      | a.json:1:8: error [TK-1005] The file cannot be parsed: Invalid numeric value: Leading zeroes not allowed.
            {"a": NaN}     | a.json:1:10: error [TK-1005] The file cannot be parsed: Non-standard token 'NaN'.
            {'a': 1}       | a.json:1:2: error [TK-1005] The file cannot be parsed: Unexpected character (''' (code 39)): was expecting double-quote to start property name.
            {"a": 1        | a.json:1:8: error [TK-1005] The file cannot be parsed: Unexpected end-of-input: expected close marker for Object.
            {"a": 1} {}    | a.json:1:10: error [TK-1005] The file goes on after the end of its document.
            // no          | a.json:1:1: error [TK-1005] The file cannot be parsed: Unexpected character ('/' (code 47)).
            """)
    void isStrictAboutJson(String json, String problem) {
        read("a.json", json);

        assertThat(problems)
                .map(each -> each.toString().lines().findFirst().orElseThrow())
                .containsExactly(problem);
    }

    private Node.Scalar scalar(String source, String content, String member) {
        Node root = read(source, content).orElseThrow().root();
        return (Node.Scalar) ((Node.Mapping) root).members().get(member).value();
    }

    private Optional<Document> read(String source, String content) {
        return DocumentReader.read(source, content.getBytes(StandardCharsets.UTF_8), problems::add);
    }
}
