package org.incubationtoolkits.export.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.model.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {

    private static Blocks line(String words) {
        return new Blocks().paragraph(Inline.words(words));
    }

    @Test
    void partsBlocksByAnEmptyLine() {
        Blocks blocks = new Blocks()
                .heading(2, Inline.words("Title"))
                .paragraph(Inline.words("one"))
                .paragraph(Inline.EMPTY)
                .bullets(List.of(line("a"), line("b")));

        assertThat(blocks.source()).isEqualTo("## Title\n\none\n\n- a\n- b");
    }

    @Test
    void indentsWhatBelongsToAnItemByFourBlanks() {
        Blocks item = line("a").bullets(List.of(line("b"), line("c").paragraph(Inline.words("d"))));

        assertThat(new Blocks().numbered(9, List.of(item, line("e"))).source()).isEqualTo("""
                        9.  a

                            -   b

                            -   c

                                d

                        10. e""");
    }

    @Test
    void givesTwoListsInARowDifferentMarkers() {
        List<Blocks> items = List.of(line("a"));

        assertThat(new Blocks().bullets(items).bullets(items).bullets(items).source())
                .isEqualTo("- a\n\n* a\n\n- a");
        assertThat(new Blocks().numbered(1, items).numbered(1, items).source()).isEqualTo("1. a\n\n1) a");
        assertThat(new Blocks().bullets(items).add(line("b")).bullets(items).source())
                .isEqualTo("- a\n\nb\n\n- a");
    }

    @Test
    void leavesOutListsWithoutItemsAndItemsWithoutContent() {
        assertThat(new Blocks().bullets(List.of()).isEmpty()).isTrue();
        assertThat(new Blocks().bullets(List.of(new Blocks())).isEmpty()).isTrue();
        assertThat(new Blocks().numbered(1, List.of(new Blocks(), line("a"))).source())
                .isEqualTo("1. a");
    }

    @Test
    void keepsNumbersWithinThoseThatCommonMarkKnows() {
        assertThat(new Blocks()
                        .numbered(999_999_999, List.of(line("a"), line("b")))
                        .source())
                .isEqualTo("999999999. a\n999999999. b");
    }

    @Test
    void quotesEveryLine() {
        assertThat(new Blocks().quote(line("a\nb").paragraph(Inline.words("c"))).source())
                .isEqualTo("> a  \n> b\n>\n> c");
    }

    @Test
    void saysTheLanguageOfBlocksInAnElementThatReadersLookInto() {
        Blocks blocks = line("*a*").in(Locale.forLanguageTag("ar"));

        assertThat(blocks.source()).isEqualTo("<div lang=\"ar\" dir=\"rtl\" markdown=\"1\">\n\n\\*a\\*\n\n</div>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    plain words, 1.5 and a-b: c & d          | plain words, 1.5 and a-b: c & d
                    1. first                                 | 1\\. first
                    1.5 hours                                | 1.5 hours
                    -5 degrees                               | -5 degrees
                    - no list                                | \\- no list
                    snake_case and _edge_                    | snake_case and \\_edge\\_
                    C# and # and #tag                        | C# and # and #tag
                    #tag                                     | \\#tag
                    AT&T &amp; R&D;                          | AT&T &amp;amp; R&amp;D;
                    a < b > c                                | a &lt; b > c
                    {{ x }}                                  | &#123;&#123; x &#125;&#125;
                    import duties                            | &#105;mport duties
                    important                                | important
                    Hello!                                   | Hello\\!
                    """)
    void escapesNoMoreThanItHasTo(String words, String markdown) {
        assertThat(line(words).source()).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    a *b* c                        | a *b* c
                    un*frigging*believable         | un*frigging*believable
                    a ***b*** c                    | a *<strong>b</strong>* c
                    *a*_b_                         | <em>a</em>*b*
                    **(a)** b                      | **(a)** b
                    `a`, `` b ` ``, `{{ c }}`      | `a`, `` b ` ``, <code>&#123;&#123; c &#125;&#125;</code>
                    [a [b]](https://x.y/(z)?q=1)   | [a \\[b\\]](https://x.y/(z)?q=1)
                    wow!\\[a](https://x.y/)        | wow!\\[a\\](https://x.y/)
                    重**点。** 词                  | 重**点。** 词
                    *&nbsp;a*                      | <em>\u00A0a</em>
                    """)
    void marksStressWhereEveryReaderSeesIt(String markdown, String written) {
        RichText text = RichText.of(markdown, Locale.ENGLISH);

        assertThat(RichBlocks.of(text.blocks()).source()).isEqualTo(written);
    }

    @Test
    void keepsBracketsOfAnAddressFromEndingIt() {
        assertThat(Inline.words("a").link("https://x.y/a)b(").source()).isEqualTo("[a](https://x.y/a\\)b\\()");
    }
}
