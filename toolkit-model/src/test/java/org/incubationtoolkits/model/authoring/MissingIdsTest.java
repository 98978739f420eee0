package org.incubationtoolkits.model.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingIdsTest {

    private static final String TIDE = "toolkits/first/explainers/tide.yaml";
    private static final String JSON = "toolkits/first/explainers/tide.json";
    private static final String SKETCH = "toolkits/start/tools/sketch.yaml";

    private static final String HEAD = """
            id: tide
            version: 1.0.0
            title: Tide
            summary: What moves the water.
            credit:
              licence: own
              authors: [Somebody]
            """;

    private static final String TOOLKIT = """
            id: first
            version: 1.0.0
            title: First
            summary: The first.
            purpose: To be tested.
            explainers: [tide]
            credit:
              licence: own
              authors: [Somebody]
            """;

    private static final String CATALOGUE = """
            format: toolkit-catalogue/1
            id: small
            version: 1.0.0
            title: Small
            summary: For tests.
            about: It holds one explainer.
            languages: { source: en, published: [en] }
            credit: { licence: own, authors: [Somebody] }
            licences: [own]
            toolkits: [first]
            """;

    private static final String LICENCE = """
            id: own
            title: Own licence
            url: https://example.org/licence
            permits: { reuse: allowed, adapt: allowed, translate: allowed, embed: allowed, commercial: allowed }
            """;

    private static Result<List<CompletedFile>> assign(SortedMap<String, String> files) throws IOException {
        return MissingIds.assign(CatalogueFiles.of(files));
    }

    /** Returns the files of a small catalogue with a file that its list of explainers names. */
    private static SortedMap<String, String> with(String name, String content) {
        return new TreeMap<>(Map.of(
                "catalogue.yaml",
                CATALOGUE,
                "licences/own.yaml",
                LICENCE,
                "toolkits/first/toolkit.yaml",
                TOOLKIT,
                name,
                content));
    }

    /** Returns the file that the explainer with these sections comes to be, without its head. */
    private static String completed(String sections) throws IOException {
        Result<List<CompletedFile>> result = assign(with(TIDE, HEAD + sections));

        assertThat(result.problems()).isEmpty();
        CompletedFile file = result.orThrow().get(0);
        assertThat(result.orThrow()).hasSize(1);
        assertThat(file.before()).isEqualTo(HEAD + sections);
        assertThat(assign(with(TIDE, file.after())).orThrow())
                .as("a second time")
                .isEmpty();
        assertThat(file.after()).startsWith(HEAD);
        return file.after().substring(HEAD.length());
    }

    @Test
    void givesIdsInBlocksAndKeepsEverythingElse() throws IOException {
        assertThat(completed("""
                sections: # here they come

                # one
                - title: "Ebb"   # falls
                  text: Down.

                -   # two
                    title: Flood
                    # its text
                    text: |-
                      Up.
                      - title: no
                -
                  text: 'Both.'
                  title: Turn
                - id: last
                  title: Last
                  text: The end.
                """)).isEqualTo("""
                sections: # here they come

                # one
                - id: s-0b49
                  title: "Ebb"   # falls
                  text: Down.

                -   # two
                    id: s-bc08
                    title: Flood
                    # its text
                    text: |-
                      Up.
                      - title: no
                -
                  id: s-4549
                  text: 'Both.'
                  title: Turn
                - id: last
                  title: Last
                  text: The end.
                """);
    }

    @Test
    void givesIdsInBraces() throws IOException {
        assertThat(completed("""
                sections: [{ title: Ebb, text: Down. },
                  {title: Flood, text: Up.}, {
                    # turn
                    "title": Turn, text: Both. },
                  {
                    title: Last,
                    text: The end.
                  }]
                """)).isEqualTo("""
                sections: [{ id: s-0b49, title: Ebb, text: Down. },
                  {id: s-baee, title: Flood, text: Up.}, {
                    id: s-a261,
                    # turn
                    "title": Turn, text: Both. },
                  {
                    id: s-7b53,
                    title: Last,
                    text: The end.
                  }]
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sections:;- ? title;  : A;  text: B;                | sections:;- id: ID;  ? title;  : A;  text: B;
            sections:;   -    "title" : A;        'text': >-;          B;   | sections:;   -    id: ID;        "title" : A;        'text': >-;          B;
            sections: [{title: A,text: B}];                     | sections: [{id: ID, title: A,text: B}];
            sections:;- {title: A;,text: B};                    | sections:;- {id: ID, title: A;,text: B};
            sections: [ {;\ttitle: A,;\ttext: B;\t} ];           | sections: [ {;\tid: ID,;\ttitle: A,;\ttext: B;\t} ];
            """)
    void findsThePlaceInEveryLayout(String written, String expected) throws IOException {
        String sections = written.replace(";", "\n").replace("\\t", "\t");

        assertThat(completed(sections).replaceAll("s-[0-9a-f]{4}", "ID"))
                .isEqualTo(expected.replace(";", "\n").replace("\\t", "\t"));
    }

    @Test
    void givesIdsToEntriesOfEntries() throws IOException {
        SortedMap<String, String> files = Samples.base();
        String without = files.get(SKETCH)
                .replace(
                        "        - id: edge\n          formerly:\n            - border\n          text",
                        "        - text")
                .replace("    - id: people\n      title", "    - title");
        files.put(SKETCH, without);

        CompletedFile file = assign(files).orThrow().get(0);

        assertThat(lines(file))
                .containsExactly(
                        SKETCH + ":125:11 /canvas/blocks/0/prompts/0/id p-4958",
                        SKETCH + ":134:7 /canvas/blocks/1/id b-1fce");
        assertThat(file.after())
                .isEqualTo(without.replace(
                                "        - text: Where does", "        - id: p-4958\n          text: Where does")
                        .replace("    - title: People", "    - id: b-1fce\n      title: People"));
    }

    private static Stream<String> lines(CompletedFile file) {
        return file.ids().stream().map(id -> id.location() + " " + id.location().pointer() + " " + id.id());
    }

    @Test
    void keepsLineEndsMarksAndForeignCharacters() throws IOException {
        String content = "\uFEFF" + HEAD.replace("\n", "\r\n")
                + "sections:\r\n  - title: 潮 😀\r\n    text: é\r\n  - {title: 😀, text: 😀}\r\n  - [😀, {}]\r\n";
        CompletedFile file = assign(with(TIDE, content)).orThrow().get(0);

        assertThat(file.after())
                .isEqualTo(content.replace("- title: 潮", "- id: s-715e\r\n    title: 潮")
                        .replace("{title", "{id: s-7b91, title"));
        assertThat(lines(file))
                .containsExactly(TIDE + ":9:5 /sections/0/id s-715e", TIDE + ":12:6 /sections/1/id s-7b91");
    }

    @Test
    void givesIdsInJson() throws IOException {
        SortedMap<String, String> files = with(JSON, """
                {"id": "tide", "version": "1.0.0", "title": "Tide 😀", "summary": "What moves the water.",
                  "credit": {"licence": "own", "authors": ["Somebody"]},
                  "sections": [{"title": "😀", "text": "Down."}, {
                    "title": "Flood", "text": "Up."
                  }, {}]
                }
                """);

        Result<List<CompletedFile>> result = assign(files);

        assertThat(result.orThrow().get(0).after()).isEqualTo("""
                {"id": "tide", "version": "1.0.0", "title": "Tide 😀", "summary": "What moves the water.",
                  "credit": {"licence": "own", "authors": ["Somebody"]},
                  "sections": [{"id": "s-26d7", "title": "😀", "text": "Down."}, {
                    "id": "s-baee",
                    "title": "Flood", "text": "Up."
                  }, {"id": "s-d5ca"}]
                }
                """);
        assertThat(lines(result.orThrow().get(0)))
                .containsExactly(
                        JSON + ":3:17 /sections/0/id s-26d7",
                        JSON + ":4:5 /sections/1/id s-baee",
                        JSON + ":6:7 /sections/2/id s-d5ca");
    }

    @Test
    void givesNoIdThatAnotherEntryHasOrHad() throws IOException {
        assertThat(completed("""
                sections:
                - {title: Ebb, text: Down.}
                - {title: Ebb, text: Down.}
                - {id: s-0b49, formerly: [s-0b4954], title: A, text: B}
                """)).isEqualTo("""
                sections:
                - {id: s-0b495, title: Ebb, text: Down.}
                - {id: s-0b4954f, title: Ebb, text: Down.}
                - {id: s-0b49, formerly: [s-0b4954], title: A, text: B}
                """);
    }

    @ParameterizedTest
    @CsvSource({"/prompts, p", "/a/0/steps/1/bänke, b", "/xylophone, e", "/points/7, p", "/Öl, e", "/~1, e", "/0, e"})
    void beginsAnIdWithALetterThatIsNotThatOfVariants(String list, char letter) {
        Node entry = new Node.Mapping(1, 1, Map.of());

        assertThat(EntryIds.of(new JsonPointer(list), new Node.Sequence(1, 1, List.of(entry)))
                        .next(entry)
                        .value())
                .matches(letter + "-[0-9a-f]{4}");
    }

    @Test
    void leavesToTheirAuthorWhatItCannotComplete() throws IOException {
        Result<List<CompletedFile>> result = assign(with(TIDE, HEAD + """
                sections:
                  - just words
                  -
                  - [1]
                """));
        assertThat(result.orThrow()).isEmpty();
        assertThat(Samples.lines(result))
                .isEqualTo(
                        List.of(
                                TIDE
                                        + ":9:5: error [TK-1011] Expected members (id, formerly, title, text, appliesTo, locked), but this is a text (\"just words\").",
                                TIDE
                                        + ":10:4: error [TK-1011] Expected members (id, formerly, title, text, appliesTo, locked), but this is nothing.",
                                TIDE
                                        + ":11:5: error [TK-1011] Expected members (id, formerly, title, text, appliesTo, locked), but this is a list."));
        assertThat(assign(with(TIDE, HEAD + "sections: [title: Ebb, title: Flood]\n"))
                        .orThrow())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sections:\n- title: [\n",
                "sections:\n- title: *a\n  text: b\n",
                "sections:\n- title: a\n  title: b\n",
                ""
            })
    void leavesAFileAloneThatTheParserFindsFaultWith(String sections) throws IOException {
        Result<List<CompletedFile>> result = assign(with(TIDE, HEAD + sections));

        assertThat(result.orThrow()).isEmpty();
        assertThat(result.problems()).isNotEmpty();
    }

    @Test
    void tellsWhatElseIsWrongInTheCompletedFile() throws IOException {
        Result<List<CompletedFile>> result =
                assign(with(TIDE, HEAD + "sections:\n- title: A\n  text: B\n- title: C\n  txt: D\n"));

        assertThat(result.orThrow()).hasSize(1);
        assertThat(Samples.lines(result))
                .isEqualTo(
                        List.of(
                                TIDE + ":12:3: error [TK-1010] The member \"text\" is missing.\n  hint: Add it.",
                                TIDE
                                        + ":14:3: error [TK-1009] The member \"txt\" is not known here.\n  hint: Did you mean \"text\"?"));
    }

    @Test
    void completesTheWholeCatalogueFileByFile() throws IOException {
        SortedMap<String, String> files = new TreeMap<>(Samples.base());
        files.replaceAll((name, content) -> content.replaceAll("(?m)^( +)- id: .*\n\\1  (?!formerly)", "$1- "));

        Result<List<CompletedFile>> result = assign(files);

        assertThat(result.orThrow().stream().map(CompletedFile::name))
                .containsExactly(
                        "cases/quay.yaml",
                        "catalogue.yaml",
                        "facets/phase.yaml",
                        "licences/open.yaml",
                        "toolkits/start/assessments/check.yaml",
                        "toolkits/start/guides/finder.yaml",
                        "toolkits/start/programmes/course.yaml",
                        "toolkits/start/tools/sketch.yaml",
                        "toolkits/start/tools/talk.yaml");
        assertThat(result.problems()).noneMatch(problem -> problem.code().equals("TK-1010"));
        assertThat(result.orThrow())
                .allSatisfy(file -> assertThat(file.after().replaceAll("(?m)- id: [a-w]-[0-9a-f]{4,5}\n +", "- "))
                        .isEqualTo(file.before()));
    }

    @Test
    @Timeout(20)
    void manyEqualEntriesAreGivenDifferentIds() throws IOException {
        String section = "- {title: Ebb, text: Down.}\n";

        List<CompletedFile.NewId> ids = assign(with(TIDE, HEAD + "sections:\n" + section.repeat(20_000)))
                .orThrow()
                .get(0)
                .ids();

        assertThat(ids.stream().map(CompletedFile.NewId::id).distinct()).hasSize(20_000);
    }

    @Test
    void doesNothingToACatalogueThatIsWhole() throws IOException {
        assertThat(assign(with(TIDE, HEAD + "sections: [{ id: a, title: A, text: B }]\n")))
                .isEqualTo(Result.of(List.of(), List.of()));
    }
}
