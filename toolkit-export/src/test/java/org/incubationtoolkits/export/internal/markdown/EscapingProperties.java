package org.incubationtoolkits.export.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incubationtoolkits.export.markdown.CommonMark;
import org.incubationtoolkits.export.testing.PlainWords;
import org.incubationtoolkits.export.testing.Samples;
import org.incubationtoolkits.model.text.RichText;

/** Words in, words out; a reader of CommonMark that knows nothing of this package is the judge. */
class EscapingProperties {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Property
    void aParagraphHasTheWordsThatWentIn(@ForAll("hostile") String words) {
        assertThat(read(new Blocks().paragraph(Inline.words(words)))).isEqualTo(lines(words));
    }

    @Property
    void aHeadingHasTheWordsThatWentInOnOneLine(@ForAll("hostile") String words) {
        assertThat(read(new Blocks().heading(2, Inline.words(words))))
                .isEqualTo(lines(words).replace('\n', ' '));
    }

    @Property
    void itemsOfAListHaveTheWordsThatWentIn(@ForAll("hostile") String first, @ForAll("hostile") String second) {
        List<Blocks> items = List.of(
                new Blocks().paragraph(Inline.words(first)),
                new Blocks()
                        .paragraph(Inline.words(second))
                        .bullets(List.of(new Blocks().paragraph(Inline.words(first)))));
        String expected = lines(first) + "\n" + lines(second) + "\n" + lines(first);
        assertThat(read(new Blocks().bullets(items))).isEqualTo(expected);
        assertThat(read(new Blocks().numbered(99, items))).isEqualTo(expected);
        assertThat(read(new Blocks().quote(new Blocks().bullets(items)))).isEqualTo(expected);
    }

    @Property
    void linksAndStressedWordsAndThoseOfAnotherLanguageHaveTheWordsThatWentIn(@ForAll("hostile") String words) {
        Inline inline = Inline.words(words);
        Inline joined = Inline.join(inline.link("../x.md"), inline.strong(), inline.in(ARABIC));
        String expected = String.join(" · ", lines(words), lines(words), lines(words));
        assertThat(read(new Blocks().paragraph(joined))).isEqualTo(expected);
    }

    @Property
    void codeHasTheWordsThatWentIn(@ForAll("hostile") String words) {
        String line = lines(words).replace('\n', ' ');
        assertThat(read(new Blocks().paragraph(Inline.code(line)))).isEqualTo(line);
    }

    @Property
    void richTextHasTheWordsThatWentIn(@ForAll("markdown") String markdown) {
        RichText text = RichText.of(markdown, Locale.ENGLISH);
        String expected = trimmed(PlainWords.of(text.blocks()).collect(Collectors.joining("\n")));
        Blocks written = RichBlocks.of(text.blocks());

        assertThat(trimmed(read(written))).isEqualTo(expected);
        assertThat(trimmed(read(written.in(ARABIC)))).isEqualTo(expected);
    }

    @Example
    void twoLineEndsInARowEndNoParagraph() {
        RichText text = RichText.of("*a  \n&#10;b*", Locale.ENGLISH);

        assertThat(RichBlocks.of(text.blocks()).source()).isEqualTo("*a  \nb*");
    }

    /** Rich text that was written and read again is the same tree, but for stress that only an element can mark. */
    @Property
    void richTextThatWasWrittenIsWrittenTheSameAgain(@ForAll("prose") String markdown) {
        Blocks written = RichBlocks.of(RichText.of(markdown, Locale.ENGLISH).blocks());
        RichText again = RichText.of(written.source(), Locale.ENGLISH);

        assertThat(RichBlocks.of(again.blocks()).source()).isEqualTo(written.source());
    }

    @Provide
    Arbitrary<String> hostile() {
        return joined(Arbitraries.oneOf(
                        Arbitraries.of(Samples.HOSTILE),
                        Arbitraries.strings()
                                .withChars("\\`*_{}[]()<>#+-.!|~&;:=^$%/'\"@ \t\nab1")
                                .ofMaxLength(8),
                        Arbitraries.of(
                                "word", "é", "漢字", "עברית", "👩‍🚀", "\u00A0", "\u2028", "\u3000", "import ", "1. ",
                                "&#")))
                .map(String::strip)
                .filter(words -> !words.isEmpty() && !lines(words).isBlank());
    }

    @Provide
    Arbitrary<String> markdown() {
        return joined(Arbitraries.oneOf(
                        hostile(),
                        Arbitraries.of(
                                "\n\n",
                                "\n",
                                "  \n",
                                "- ",
                                "* ",
                                "1. ",
                                "\n- ",
                                "\n    - ",
                                "\n1. ",
                                "\n\n    ",
                                "*",
                                "**",
                                "_",
                                "***",
                                "`",
                                "``",
                                "[",
                                "](https://x.example/a_(b)?c=1&copy=2)",
                                "](mailto:a@x.example)",
                                "&#32;",
                                "&nbsp;",
                                "&#42;",
                                "&#10;",
                                "\\",
                                "!")))
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }

    @Provide
    Arbitrary<String> prose() {
        return joined(Arbitraries.of(
                        "word",
                        " ",
                        "*stress* ",
                        "**strength** ",
                        "`code` ",
                        "[link](https://x.example/) ",
                        "\n\n",
                        "\n- item",
                        "\n\n1. item",
                        ", ",
                        "(*x*)",
                        "é"))
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }

    private static Arbitrary<String> joined(Arbitrary<String> pieces) {
        return pieces.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list));
    }

    private static String read(Blocks blocks) {
        return CommonMark.words(blocks.source()).replaceAll("\n+$", "");
    }

    /** Returns words with line ends as a page can show them: without blanks around them, and never two. */
    private static String lines(String words) {
        return words.replaceAll("[ \\t]*[\\r\\n]\\s*", "\n").replaceAll("^[ \\t\\n]+|[ \\t\\n]+$", "");
    }

    /** Returns words without blanks at either end of a line, and without empty lines. */
    private static String trimmed(String words) {
        return words.replaceAll("(?m)^[ \\t]+|[ \\t]+$", "")
                .replaceAll("\n+", "\n")
                .replaceAll("^\n|\n$", "");
    }
}
