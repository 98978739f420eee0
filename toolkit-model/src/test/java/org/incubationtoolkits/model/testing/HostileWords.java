package org.incubationtoolkits.model.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Words that break what is careless: for YAML, JSON, HTML, Markdown, patterns, and people. */
public final class HostileWords {

    private static final String[] PIECES = {
        "no",
        "on",
        "~",
        "null",
        "true",
        "1_000",
        "017",
        "0x1F",
        "1e3",
        ".inf",
        "2026-01-01",
        "<<",
        "=",
        "---",
        "...",
        ": ",
        ":",
        " #",
        "#",
        "- ",
        "? ",
        "| ",
        "> ",
        "&a ",
        "*a ",
        "!!str ",
        "%",
        "@",
        "`",
        "'",
        "\"",
        "\\",
        "[",
        "]",
        "{",
        "}",
        ",",
        "\n",
        "\n\n",
        "\n  ",
        " \n",
        "\n- ",
        "\t",
        " ",
        "   ",
        "\u00A0",
        "\u2028",
        "\u2029",
        "\u200B",
        "\uFEFF",
        "\u200D",
        "😀",
        "👩‍👩‍👧",
        "e\u0301",
        "אב",
        "\u200Fمرحبا",
        "\u2066a\u2069",
        "ı",
        "İ",
        "ß",
        "ǅ",
        "<b>",
        "</script>",
        "]]>",
        "<!--",
        "&amp;",
        "${x}",
        "%s",
        "{0}",
        "](x)",
        "![",
        "**",
        "_",
        "a",
        "word",
        "many words in a row"
    };

    private HostileWords() {}

    /** Returns words that are valid in a text; those for rich text too, as far as reading and writing go. */
    public static Arbitrary<String> words() {
        Arbitrary<String> short1 =
                Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(8).map(pieces -> String.join("", pieces));
        Arbitrary<String> unicode = Arbitraries.strings()
                .withChars(' ', '\n', '\t', ':', '#', '-', '"', '\'', '\\')
                .withCharRange(' ', '~')
                .withCharRange('\u00A0', '\u202C')
                .withCharRange('\u202F', '\u2060')
                .withCharRange('\u2070', '\uD7FF')
                .withCharRange('\uE000', '\uFDCF')
                .ofMinLength(1)
                .ofMaxLength(40);
        Arbitrary<String> long1 = Arbitraries.of("x", "word ", "a: b ", "😀")
                .map(piece -> piece.repeat(900).strip());
        return Arbitraries.frequencyOf(Tuple.of(6, short1), Tuple.of(3, unicode), Tuple.of(1, long1))
                .filter(words -> !words.isBlank());
    }
}
