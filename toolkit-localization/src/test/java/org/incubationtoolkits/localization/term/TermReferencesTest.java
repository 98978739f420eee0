package org.incubationtoolkits.localization.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.incubationtoolkits.model.text.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermReferencesTest {

    @ParameterizedTest
    @EnumSource
    void findsKeysAndForms(TextFormat format) {
        assertThat(found("Ask the [[health-ministry]] or [[health-ministry|gen]].", format))
                .containsExactly("[[health-ministry]]", "[[health-ministry|gen]]");
    }

    @ParameterizedTest
    @EnumSource
    void findsThoseThatTouch(TextFormat format) {
        assertThat(found("[[a]][[b|c]]", format)).containsExactly("[[a]]", "[[b|c]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[",
                "[[]]",
                "[[Health]]",
                "[[a b]]",
                "[[a|]]",
                "[[a|B]]",
                "[[a|b|c]]",
                "[[a]",
                "[a]]",
                "[ [a]]",
                "[[9a]]",
                "[[a\n]]",
                "[[ministério]]"
            })
    void takesWhatIsNotWellFormedForWords(String words) {
        assertThat(found(words, TextFormat.RICH)).isEmpty();
        assertThat(found(words, TextFormat.PLAIN)).isEmpty();
        assertThat(found(words, TextFormat.MESSAGE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\[[a]]",
                "[\\[a]]",
                "`[[a]]`",
                "``x ` [[a]]``",
                "[[a](https://example.org)]",
                "[[a]](https://example.org)",
                "[x](https://example.org/[[a]])",
                "<https://example.org/[[a]]>"
            })
    void passesOverCodeEscapesAndLinksInRichText(String words) {
        assertThat(found(words, TextFormat.RICH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\\\[[a]]",
                "` [[a]]",
                "``x` [[a]]",
                "`x\n\n[[a]]`",
                "[[[a]]](https://example.org)",
                "**[[a]]**",
                "- [[a]]",
                "`x`[[a]]`y`",
                "[see [[a]]](https://example.org)",
                "< [[a]]>"
            })
    void findsThemInTheOtherWordsOfRichText(String words) {
        assertThat(found(words, TextFormat.RICH)).containsExactly("[[a]]");
    }

    @Test
    void aBackslashIsAWordInPlainTextAndInMessages() {
        assertThat(found("\\[[a]] `[[b]]`", TextFormat.PLAIN)).containsExactly("[[a]]", "[[b]]");
        assertThat(found("\\[[a]] `[[b]]`", TextFormat.MESSAGE)).containsExactly("[[a]]", "[[b]]");
    }

    @Test
    void findsThemInTheBranchesOfAMessage() {
        assertThat(found("{n, plural, one {one case of [[a|gen]]} other {# cases of [[a|gen]]}}", TextFormat.MESSAGE))
                .containsExactly("[[a|gen]]", "[[a|gen]]");
    }

    private static List<String> found(String words, TextFormat format) {
        return TermReferences.in(words, format).stream()
                .map(TermReference::toString)
                .toList();
    }
}
