package org.incubationtoolkits.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlCommentsTest {

    private static final String PLAIN = """
            format: toolkit-translation/1
            units:
              tool.talk.title:
                text: Conversa
                waive:
                  length: short
              tool.talk.steps.ask:
                text: |-
                  # not a comment
                  #neither
            """;

    private static Result<String> carry(String before, String after) {
        return YamlComments.carry("a.pt.yaml", before, after);
    }

    @Test
    void keepsCommentsAtTheHeadAboveMembersAndAtTheEnd() {
        Result<String> carried = carry("""
                # Ana, Luanda
                #
                ---
                # Please ask before changing!

                format: toolkit-translation/1

                # Titles
                units:
                    # 50 characters at most

                    # Maria agrees
                    tool.talk.title: {text: Palestra}
                    tool.talk.steps.ask:
                        # as the ministry says
                        text: "a # b"
                            # and this is below

                # the end
                """, PLAIN);

        assertThat(carried).isEqualTo(Result.of("""
                # Ana, Luanda
                #

                # Please ask before changing!

                format: toolkit-translation/1
                # Titles
                units:
                  # 50 characters at most

                  # Maria agrees
                  tool.talk.title:
                    text: Conversa
                    waive:
                      length: short
                  tool.talk.steps.ask:
                    # as the ministry says
                    text: |-
                      # not a comment
                      #neither
                # and this is below

                # the end
                """, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "format: x",
                "a: 'one # two'\n",
                "a: \"one\n\n  # two\"\n",
                "a: |-\n  # one\n\n  # two\n",
                "a: >+\n # one\n\n\nb: c#d\n",
                "a: one#two\nhttps://example.org/#top: b\n"
            })
    void changesNothingWhereThereIsNoComment(String before) {
        assertThat(carry(before, PLAIN)).isEqualTo(Result.of(PLAIN, List.of()));
    }

    @Test
    void tellsEveryCommentThatItCannotKeep() {
        Result<String> carried = carry("""
                format: toolkit-translation/1 # the first one
                units: # of the toolkit
                  # 😀 Maria was here
                  tool.gone.title:
                    text: Foi
                  tool.talk.title: {
                    # in braces
                    text: Conversa }
                  tool.talk.steps.ask:
                    text: |- # header
                      # not a comment
                    # before words
                    waive:
                      # before a text
                      words
                😀: 😀 # behind
                """, PLAIN);

        assertThat(carried.value()).isEmpty();
        assertThat(String.join("\n", Samples.lines(carried))).isEqualTo("""
                a.pt.yaml:1:31: error [TK-1080] The comment "# the first one" stands where nothing can be found again, so it would be lost.
                  hint: Move it onto a line of its own above the unit, or take it out.
                a.pt.yaml:2:8: error [TK-1080] The comment "# of the toolkit" stands where nothing can be found again, so it would be lost.
                  hint: Move it onto a line of its own above the unit, or take it out.
                a.pt.yaml:3:3: error [TK-1080] The comment "# 😀 Maria was here" stands above "units/tool.gone.title", which is no longer there, so it would be lost.
                  hint: Move it above what stays, or take it out.
                a.pt.yaml:7:5: error [TK-1080] The comment "# in braces" stands where nothing can be found again, so it would be lost.
                  hint: Move it above what stays, or take it out.
                a.pt.yaml:10:14: error [TK-1080] The comment "# header" stands where nothing can be found again, so it would be lost.
                  hint: Move it onto a line of its own above the unit, or take it out.
                a.pt.yaml:12:5: error [TK-1080] The comment "# before words" stands above "units/tool.talk.steps.ask/waive", which is no longer there, so it would be lost.
                  hint: Move it above what stays, or take it out.
                a.pt.yaml:14:7: error [TK-1080] The comment "# before a text" stands where nothing can be found again, so it would be lost.
                  hint: Move it above what stays, or take it out.
                a.pt.yaml:16:8: error [TK-1080] The comment "# behind" stands where nothing can be found again, so it would be lost.
                  hint: Move it onto a line of its own above the unit, or take it out.""");
    }

    @Test
    void keepsCommentsInAListThatIsTheSame() {
        String after = """
                list:
                  - id: one
                    text: "1"
                  - - two
                    - 2
                """;

        assertThat(carry("""
                list:
                # first
                -   id: one
                    # its text
                    text: '1'
                # second
                - - two
                  # inner
                  - 2
                """, after).orThrow()).isEqualTo("""
                list:
                  # first
                  - id: one
                    # its text
                    text: "1"
                  # second
                  - - two
                    # inner
                    - 2
                """);
    }

    @Test
    void findsAnEntryBelowItsHyphen() {
        assertThat(carry("-\n  # one\n  a: 1\n", "- a: 1\n").orThrow()).isEqualTo("# one\n- a: 1\n");
        assertThat(carry("# head\n- 0\n# one\n- a: 1\n", "- 0\n-\n  a: 1\n").orThrow())
                .isEqualTo("# head\n- 0\n-\n  # one\n  a: 1\n");
    }

    @Test
    void refusesCommentsInAListThatHasChanged() {
        assertThat(Samples.lines(carry(
                        "a:\n  # one\n  - 1\n  - b: 2\n    # three\n    c: 3\n", "a:\n  - 2\n  - b: 2\n    c: 3\n")))
                .containsExactly(
                        "a.pt.yaml:2:3: error [TK-1080] The comment \"# one\" stands above \"a/0\", in a list that has changed, so it would be lost.\n"
                                + "  hint: Move it above what stays, or take it out.",
                        "a.pt.yaml:5:5: error [TK-1080] The comment \"# three\" stands above \"a/1/c\", in a list that has changed, so it would be lost.\n"
                                + "  hint: Move it above what stays, or take it out.");
    }

    @Test
    void keepsTheBytesOfCommentsAndTheLineEndsOfTheNewFile() {
        assertThat(carry("\uFEFF#\tçãé 注釈 😀 \t \r\na: 1\r\n  #b\t#\r\nb: 2\r\n", "\uFEFFa: 1\nb: 2"))
                .isEqualTo(Result.of("\uFEFF#\tçãé 注釈 😀 \t \na: 1\n#b\t#\nb: 2", List.of()));
        assertThat(carry("# one\ra: 1\r# two\r", "a: 1\r\nb: |+\r\n\r\n").orThrow())
                .isEqualTo("# one\r\na: 1\r\nb: |+\r\n\r\n# two\r\n");
    }

    @Test
    void breaksTheLastLineBeforeAComment() {
        assertThat(carry("a: 1\n# two", "a: 1").orThrow()).isEqualTo("a: 1\n# two\n");
    }

    @Test
    void doesNotPutACommentInTwice() {
        String before = "# head\nformat: x\n# units\nunits: {}\n# end\n";
        String once = carry(before, PLAIN).orThrow();

        assertThat(carry(before, once).orThrow()).isEqualTo(once);
        assertThat(carry(once, PLAIN).orThrow()).isEqualTo(once);
        assertThat(carry(once, once).orThrow()).isEqualTo(once);
    }

    @Test
    void addsToCommentsThatAreThere() {
        assertThat(carry("# mine\na: 1\n", "# theirs\na: 1\n").orThrow()).isEqualTo("# mine\n# theirs\na: 1\n");
    }

    @Test
    void doesNotMakeACommentPartOfAText() {
        assertThat(carry("a: 1\n# end\n", "--- |\ntext\n").value()).isEqualTo(Optional.empty());
    }

    @Test
    @Timeout(10)
    void manyCommentsTakeNoLongerEach() {
        String list = IntStream.range(0, 8_000)
                .mapToObj(i -> "  # " + i + "\n  - a: " + i + "\n")
                .collect(Collectors.joining());
        String units = IntStream.range(0, 8_000)
                .mapToObj(i -> "  # " + i + "\n  u" + i + ": a\n")
                .collect(Collectors.joining());
        String before = "list:\n" + list + "units:\n" + units + "# end\n".repeat(20_000);

        assertThat(carry(before, before.replaceAll("(?m)^ *#.*\n", "")).orThrow())
                .isEqualTo(before);
        assertThat(carry(before, "a: 1\n").problems()).hasSize(16_000);
    }

    @Test
    void tellsWhatKeepsAFileFromBeingRead() {
        assertThat(Samples.lines(carry("# one\na: [\n", PLAIN)))
                .singleElement()
                .asString()
                .startsWith("a.pt.yaml:3:1: error [TK-1005]");
        assertThat(Samples.lines(carry("# one\na: 1\n", "a: [\n")))
                .singleElement()
                .asString()
                .startsWith("a.pt.yaml:2:1: error [TK-1005]");
    }
}
