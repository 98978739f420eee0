package org.incubationtoolkits.model.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.testing.Json;
import org.incubationtoolkits.model.testing.Samples;

/** Whatever the bytes: a document, or problems that stand inside the file. */
class DocumentReaderProperties {

    private static final String TOOL = Samples.base().get("toolkits/start/tools/sketch.yaml");

    @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
    void spoiltYamlGivesADocumentOrAProblem(@ForAll("spoiltYaml") String yaml) {
        check("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void spoiltJsonGivesADocumentOrAProblem(@ForAll("spoiltJson") String json) {
        check("a.json", json.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void anyBytesGiveADocumentOrAProblem(@ForAll byte[] bytes) {
        check("a.yaml", bytes);
        check("a.json", bytes);
    }

    private static void check(String source, byte[] bytes) {
        List<Problem> problems = new ArrayList<>();

        Optional<Document> document = DocumentReader.read(source, bytes, problems::add);

        assertThat(document.isPresent() || !problems.isEmpty()).isTrue();
        long lines = new String(bytes, StandardCharsets.UTF_8).lines().count();
        assertThat(problems)
                .allSatisfy(
                        problem -> assertThat((long) problem.location().line()).isBetween(0L, lines + 1));
    }

    @Provide
    Arbitrary<String> spoiltYaml() {
        return spoilt(TOOL);
    }

    @Provide
    Arbitrary<String> spoiltJson() {
        return spoilt(Json.text(Json.tree(TOOL)));
    }

    /** Puts pieces in, takes pieces out, or doubles them, up to three times. */
    private static Arbitrary<String> spoilt(String text) {
        Arbitrary<String> pieces = Arbitraries.of(
                "", "\n", " ", "  ", "\t", ":", ": ", "- ", "? ", "|", ">", "'", "\"", "&a ", "*a ", "!", "!!map ", "%",
                "@", "`", "#", " #", "[", "]", "{", "}", ",", "---", "\n---\n", "...", "\\", "\\u", "\\x", "<<: ", "~",
                "😀", "\uFEFF", "\u0085", "\u2028", "\u0007");
        Arbitrary<String> once = Combinators.combine(
                        Arbitraries.integers().between(0, text.length()),
                        Arbitraries.integers().between(0, 12),
                        pieces)
                .as((at, length, piece) -> at + " " + length + " " + piece);
        return once.list().ofMinSize(1).ofMaxSize(3).map(changes -> {
            String spoilt = text;
            for (String change : changes) {
                String[] parts = change.split(" ", 3);
                int at = Math.min(Integer.parseInt(parts[0]), spoilt.length());
                int end = Math.min(at + Integer.parseInt(parts[1]), spoilt.length());
                spoilt = spoilt.substring(0, at) + parts[2] + spoilt.substring(end);
            }
            return spoilt;
        });
    }
}
