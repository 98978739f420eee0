package org.incubationtoolkits.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incubationtoolkits.model.internal.tree.Comment;
import org.incubationtoolkits.model.internal.tree.Document;
import org.incubationtoolkits.model.internal.tree.DocumentReader;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Problem;

/** Laws of carrying comments, over files as they are written here. */
class YamlCommentsProperties {

    private static final List<String> WORDS = List.of(
            "one",
            "# not a comment",
            "a #b",
            "two\n# three\n\n#four\n",
            " # five",
            "\n\n",
            "注釈 # 😀",
            "it's \"so\"",
            "- six",
            "seven: 8",
            "9",
            "",
            "#",
            "a\tb # c",
            "{d: e} # f",
            "long ".repeat(60) + "# end");

    /** Trees of mappings, lists and words. */
    @Provide
    Arbitrary<Map<String, Object>> trees() {
        Arbitrary<Object> leaf = Arbitraries.of(WORDS).map(Object.class::cast);
        return mappings(Arbitraries.lazyOf(
                () -> leaf, () -> leaf, () -> lists(), () -> mappings(leaf).map(Object.class::cast)));
    }

    private static Arbitrary<Object> lists() {
        Arbitrary<Object> leaf = Arbitraries.of(WORDS).map(Object.class::cast);
        return Arbitraries.oneOf(leaf, mappings(leaf).map(Object.class::cast))
                .list()
                .ofMaxSize(3)
                .map(Object.class::cast);
    }

    private static Arbitrary<Map<String, Object>> mappings(Arbitrary<Object> values) {
        return Arbitraries.maps(Arbitraries.of("a", "b.c", "d e", "# f", "ç", "😀", "0"), values)
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(LinkedHashMap::new);
    }

    private static Document document(String yaml) {
        List<Problem> problems = new ArrayList<>();
        Document document = DocumentReader.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), problems::add)
                .orElseThrow(() -> new AssertionError(problems + "\n" + yaml));
        assertThat(problems).isEmpty();
        return document;
    }

    /** Returns {@code yaml} with comments above some of the lines where something begins, at its head and at its end. */
    private static String commented(String yaml, Random random) {
        LineInsertions lines = new LineInsertions(yaml);
        if (random.nextBoolean()) {
            lines.insertAbove(1, "", List.of("# head", ""));
        }
        Stream.concat(Stream.of(1), CommentAnchors.of(document(yaml)).keySet().stream())
                .distinct()
                .sorted()
                .filter(line -> random.nextBoolean())
                .forEach(line -> lines.insertAbove(line, lines.indentationOf(line), List.of("#" + line, "#\t# 😀 é ")));
        if (random.nextBoolean()) {
            lines.append(List.of("# end", "", "#"));
        }
        return lines.text();
    }

    @Property
    void commentsComeBackToTheSameContent(@ForAll("trees") Map<String, Object> tree, @ForAll Random random) {
        String yaml = YamlText.of(tree);
        String commented = commented(yaml, random);

        assertThat(content(document(commented).root()))
                .isEqualTo(content(document(yaml).root()));
        assertThat(YamlComments.carry("a.yaml", commented, yaml).orThrow()).isEqualTo(commented);
    }

    @Property
    void carryingTwiceIsTheSame(@ForAll("trees") Map<String, Object> tree, @ForAll Random random) {
        String commented = commented(YamlText.of(tree), random);

        assertThat(YamlComments.carry("a.yaml", commented, commented).orThrow()).isEqualTo(commented);
    }

    @Property
    void everyCommentIsKeptOrTold(
            @ForAll("trees") Map<String, Object> before,
            @ForAll("trees") Map<String, Object> after,
            @ForAll Random random) {
        String commented = commented(YamlText.of(before), random);
        String yaml = YamlText.of(after);
        var carried = YamlComments.carry("a.yaml", commented, yaml);

        if (carried.value().isPresent()) {
            String result = carried.orThrow();
            assertThat(words(result)).isEqualTo(words(commented));
            assertThat(content(document(result).root()))
                    .isEqualTo(content(document(yaml).root()));
        } else {
            assertThat(carried.problems()).allMatch(problem -> problem.code().equals("TK-1080"));
        }
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.of(
                        "a",
                        "b",
                        ":",
                        ": ",
                        "- ",
                        "# c",
                        "#",
                        " ",
                        "  ",
                        "\n",
                        "\n",
                        "\n  ",
                        "\t",
                        "|",
                        ">-",
                        "'",
                        "\"",
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        "? ",
                        "---\n",
                        "...\n",
                        "%YAML 1.2\n",
                        "\r\n",
                        "é",
                        "😀",
                        "\u2028",
                        "\u3000",
                        "\u00A0")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    /** Whatever can be read at all keeps its comments, or it is told, and nothing else changes. */
    @Property(tries = 20_000)
    void scribblesAreKeptOrTold(@ForAll("scribbles") String before, @ForAll("scribbles") String after) {
        var carried = YamlComments.carry("a.yaml", before, after);

        if (carried.value().isPresent() && isReadable(before) && isReadable(after)) {
            String result = carried.orThrow();
            assertThat(content(document(result).root()))
                    .isEqualTo(content(document(after).root()));
            assertThat(words(result)).containsAll(words(before));
        }
    }

    private static boolean isReadable(String yaml) {
        List<Problem> problems = new ArrayList<>();
        DocumentReader.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), problems::add);
        return problems.isEmpty();
    }

    @Property
    void textsAreNeverTakenForComments(@ForAll("trees") Map<String, Object> tree) {
        assertThat(Comment.in(document(YamlText.of(tree)))).isEmpty();
    }

    private static List<String> words(String yaml) {
        return Comment.in(document(yaml)).stream()
                .map(Comment::text)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** What a file says, wherever it says it. */
    private static Map<JsonPointer, String> content(Node node) {
        Map<JsonPointer, String> content = new LinkedHashMap<>();
        collect(node, JsonPointer.ROOT, content);
        return content;
    }

    private static void collect(Node node, JsonPointer pointer, Map<JsonPointer, String> content) {
        content.put(pointer, node instanceof Node.Scalar scalar ? scalar.type() + " " + scalar.text() : "");
        if (node instanceof Node.Mapping mapping) {
            mapping.members().forEach((name, member) -> collect(member.value(), pointer.child(name), content));
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.elements().size(); i++) {
                collect(sequence.elements().get(i), pointer.child(i), content);
            }
        }
    }
}
