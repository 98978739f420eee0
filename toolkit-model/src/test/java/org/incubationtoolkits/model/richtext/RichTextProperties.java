package org.incubationtoolkits.model.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incubationtoolkits.model.testing.RichTextPrinter;

class RichTextProperties {

    private static final String[] PIECES = {
        "*",
        "**",
        "_",
        "`",
        "```",
        "~~~",
        "[",
        "](",
        ")",
        "]",
        "!",
        "<",
        ">",
        "</b>",
        "<b ",
        "<!--",
        "-->",
        "# ",
        "- ",
        "1. ",
        "> ",
        "***",
        "===",
        "---",
        "|",
        "|-|",
        "\n",
        "\n\n",
        "\n    ",
        "  ",
        "\\",
        "&amp;",
        "&#60;",
        "]: ",
        "\"",
        "https://",
        "mailto:",
        "javascript:",
        "//",
        "\t"
    };

    @Property(tries = 1_500)
    void noWordIsLost(@ForAll("marked") String markdown) {
        ParsedRichText parsed = RichTextParser.parse(markdown);

        String printed = RichTextPrinter.print(parsed.blocks());
        int[] lost = markdown.codePoints()
                .filter(Character::isIdeographic)
                .filter(word -> printed.indexOf(word) < 0)
                .toArray();
        assertThat(lost).isEmpty();
    }

    @Property(tries = 3_000)
    void textWithoutMarkupIsWhatTheParserMakesOfIt(@ForAll("nearlyPlain") String markdown) {
        ParsedRichText parsed = RichTextParser.parseMarkup(markdown);

        PlainParagraphs.of(markdown).ifPresent(plain -> {
            assertThat(plain).isEqualTo(parsed.blocks());
            assertThat(parsed.faults()).isEmpty();
        });
        assertThat(RichTextParser.parse(markdown)).isEqualTo(parsed);
    }

    @Example
    void mostTextWithoutMarkupNeedsNoParser() {
        assertThat(PlainParagraphs.of(
                        "Ask for the paragraph (not the habit)!\nThen, at 10:30, see C# or 3 > 2.\n\nÕhtul."))
                .hasValueSatisfying(blocks -> assertThat(blocks).hasSize(2));
        assertThat(PlainParagraphs.of("1. not so")).isEmpty();
        assertThat(PlainParagraphs.of("a\n- b")).isEmpty();
        assertThat(PlainParagraphs.of("a  \nb")).isEmpty();
        assertThat(PlainParagraphs.of("a &amp; b")).isEmpty();
    }

    /** Words and line breaks, with now and then something that could be markup. */
    @Provide
    Arbitrary<String> nearlyPlain() {
        return Arbitraries.of(
                        "word",
                        "Õhtu",
                        "كلمة",
                        "語",
                        " ",
                        " ",
                        "\n",
                        "\n\n",
                        "\n\n\n",
                        "  ",
                        "\u00a0",
                        "\u2028",
                        "! ",
                        "# ",
                        "- ",
                        "+ ",
                        "1. ",
                        "2) ",
                        "> ",
                        "=",
                        "---",
                        "|",
                        "~~",
                        "http://x.example ",
                        "a@b.example",
                        "(x)",
                        "\"q\"",
                        "'",
                        "{x}",
                        "C#",
                        "\u00ad",
                        "\ufeff",
                        "*",
                        "&",
                        "\\",
                        "]",
                        "e\u0301")
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(pieces -> String.join("", pieces).strip());
    }

    @Property(tries = 1_000)
    void everyFaultStandsInTheSource(@ForAll("marked") String markdown) {
        assertThat(RichTextParser.parse(markdown).faults())
                .allSatisfy(fault -> assertThat(fault.offset()).isBetween(0, markdown.length() - 1));
    }

    @Property(tries = 1_000)
    void noLinkIsUnsafe(@ForAll("marked") String markdown) {
        String printed = RichTextPrinter.print(RichTextParser.parse(markdown).blocks());

        assertThat(printed).doesNotContain("a:javascript", "a://", "a:一", "a:<");
    }

    /** Pieces of Markdown with a character that stands nowhere else between each two. */
    @Provide
    Arbitrary<String> marked() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(14).map(pieces -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < pieces.size(); i++) {
                text.append(pieces.get(i)).append((char) ('一' + i));
            }
            return text.toString();
        });
    }
}
