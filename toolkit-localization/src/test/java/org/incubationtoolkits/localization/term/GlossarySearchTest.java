package org.incubationtoolkits.localization.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossarySearchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Take a tool.          | true
            TOOLS, please         | true
            The tool’s steps      | false
            A toolkit             | false
            Retool it             | false
            A tool-maker          | true
            """)
    void aWordOfTheSourceStandsByItself(String source, boolean expected) {
        assertThat(matches("et", source, "x", entry("tool", "tool|tools", "et", "tööriist")))
                .hasSize(expected ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            et      | tööriist  | Võtke tööriistad.        | true
            et      | tööriist  | TÖÖRIISTA               | true
            et      | riist     | Võtke tööriistad.        | false
            pt      | avaliação | A autoavaliação          | false
            pt      | avaliaç   | As avaliac\u0327o\u0303es | true
            tr      | araç      | ARAÇLAR                  | true
            el      | εργαλεί   | ΤΑ ΕΡΓΑΛΕΊΑ              | true
            ru      | инструмент | об инструментах         | true
            ar      | أداة      | استخدم الأداة            | true
            ar      | أداة      | استخدم الأدوات           | false
            he      | כלי       | והכלים                   | true
            zh-Hant | 工具      | 請使用此工具。           | true
            ja      | ツール    | このツールを使う         | true
            th      | เครื่องมือ | ใช้เครื่องมือนี้          | true
            ko      | 도구      | 도구를 쓰세요            | true
            """)
    void aFormOfTheTranslationBeginsAWordWhereTheScriptTells(String tag, String form, String target, boolean expected) {
        assertThat(matches(tag, "A tool", target, entry("tool", "tool", tag, form)))
                .extracting(GlossaryMatch::isApproved)
                .containsExactly(expected);
    }

    @Test
    void aWordInsideALongerOneDoesNotCount() {
        GlossaryEntry challenge = entry("challenge", "challenge", "et", "väljakutse");
        GlossaryEntry owner = entry("challenge-owner", "challenge owner", "et", "probleemi omanik");

        assertThat(matches("et", "The challenge\n owner decides.", "x", challenge, owner))
                .extracting(GlossaryMatch::entry)
                .containsExactly(owner);
        assertThat(matches("et", "The challenge of the challenge owner", "x", challenge, owner))
                .extracting(GlossaryMatch::entry)
                .containsExactly(challenge, owner);
    }

    @Test
    void tellsEachForbiddenForm() {
        Wording wording = new Wording(List.of("kit"), List.of("caixa", "estojo"), TranslationState.MACHINE);
        GlossaryEntry entry = new GlossaryEntry(
                Id.of("toolkit"),
                List.of("toolkit"),
                Optional.empty(),
                Enforcement.SHOULD,
                Map.of(Locale.forLanguageTag("pt"), wording));

        assertThat(matches("pt", "A toolkit", "Um kit, isto é, uma caixa", entry))
                .containsExactly(new GlossaryMatch(entry, wording, true, List.of("caixa")));
    }

    @Test
    void aWordWithoutAWordingInTheLanguageIsPassedOver() {
        assertThat(matches("pt", "A tool", "x", entry("tool", "tool", "et", "tööriist")))
                .isEmpty();
    }

    private static List<GlossaryMatch> matches(String tag, String source, String target, GlossaryEntry... entries) {
        Glossary glossary = new Glossary(Locale.ENGLISH, List.of(entries));
        return GlossarySearch.of(glossary, List.of(Locale.forLanguageTag(tag)))
                .matches(source, target)
                .toList();
    }

    private static GlossaryEntry entry(String id, String words, String tag, String approved) {
        return new GlossaryEntry(
                Id.of(id),
                Stream.of(words.split("\\|")).toList(),
                Optional.empty(),
                Enforcement.SHOULD,
                Map.of(
                        Locale.forLanguageTag(tag),
                        new Wording(List.of(approved), List.of(), TranslationState.MACHINE)));
    }
}
