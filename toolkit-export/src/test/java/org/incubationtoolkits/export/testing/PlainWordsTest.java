package org.incubationtoolkits.export.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.incubationtoolkits.model.richtext.RichTextParser;
import org.junit.jupiter.api.Test;

class PlainWordsTest {

    @Test
    void areTheWordsOfEachParagraphWithoutMarks() {
        String markdown = "a *b **c*** `d`\\\ne\n\n- f [g](https://x.example/)\n\n  h";

        assertThat(PlainWords.of(RichTextParser.parse(markdown).blocks())).containsExactly("a b c d\ne", "f g", "h");
    }

    @Test
    void areCollapsedAsABrowserDoesIt() {
        assertThat(PlainWords.collapsed(" a \n\t b\u00A0c ")).isEqualTo("a b\u00A0c");
    }
}
