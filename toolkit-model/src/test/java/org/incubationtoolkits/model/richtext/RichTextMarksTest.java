package org.incubationtoolkits.model.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where markup stands in the source of a rich text. */
class RichTextMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    plain, 2 * 3 * 4, \\*not\\*   |
                    a *b* _c_                     | EMPHASIS *b* EMPHASIS _c_
                    **a** __b__                   | STRONG **a** STRONG __b__
                    ***a***                       | EMPHASIS ***a*** STRONG **a**
                    `a *b*` ``c`d``               | CODE `a *b*` CODE ``c`d``
                    [a *b*](https://e.org/(x))    | LINK [a *b*](https://e.org/(x)) EMPHASIS *b*
                    [](https://e.org)             | LINK [](https://e.org)
                    <https://e.org>               | ADDRESS <https://e.org>
                    ![*a*](https://e.org) <b>     |
                    """)
    void areFoundWhereverTheyHaveAMeaning(String markdown, String expected) {
        StringBuilder found = new StringBuilder();
        for (RichTextMark mark : RichTextParser.marks(markdown)) {
            found.append(' ').append(mark.kind()).append(' ').append(markdown, mark.start(), mark.end());
        }

        assertThat(found.toString().strip()).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void tellWhereTheirContentIs() {
        assertThat(RichTextParser.marks("a\n\n- b **c\n  d** `e`"))
                .containsExactly(
                        new RichTextMark(RichTextMark.Kind.STRONG, 7, 9, 14, 16),
                        new RichTextMark(RichTextMark.Kind.CODE, 17, 20, 20, 20));
        assertThat(RichTextParser.marks("[a](https://e.org)"))
                .containsExactly(new RichTextMark(RichTextMark.Kind.LINK, 0, 1, 2, 18));
    }

    @Test
    void areNoneWhereTheNestingIsTooDeep() {
        assertThat(RichTextParser.marks("*a ".repeat(50_000) + "b*".repeat(50_000)))
                .isInstanceOf(List.class);
    }

    @Property(tries = 3_000)
    void lieBesideOrInOneAnother(
            @ForAll
                    @StringLength(max = 24)
                    @Chars({'*', '_', '`', '[', ']', '(', ')', '<', '>', '!', '\\', ' ', '\n', '-', 'é'})
                    @CharRange(from = 'a', to = 'c')
                    String markdown) {
        Deque<Integer> ends = new ArrayDeque<>();
        for (RichTextMark mark : RichTextParser.marks(markdown)) {
            while (!ends.isEmpty() && ends.peek() <= mark.start()) {
                ends.pop();
            }

            assertThat(List.of(mark.start(), mark.contentStart(), mark.contentEnd(), mark.end()))
                    .isSorted();
            assertThat(mark.start()).isLessThan(mark.contentStart());
            assertThat(mark.end()).isLessThanOrEqualTo(ends.isEmpty() ? markdown.length() : ends.peek());
            ends.push(mark.contentEnd() == mark.end() ? mark.end() : mark.contentEnd());
        }
    }
}
