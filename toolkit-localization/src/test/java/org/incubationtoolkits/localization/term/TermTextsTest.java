package org.incubationtoolkits.localization.term;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.richtext.RichBlock;
import org.incubationtoolkits.model.richtext.RichInline;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTextsTest {

    private static final Locale POLISH = Locale.forLanguageTag("pl");

    @Test
    void putsInTheFormThatIsNamedOrElseTheFirst() {
        TermTexts terms = polish("nom", "Ministerstwo Zdrowia", "gen", "Ministerstwa Zdrowia", "abbr", "MZ");

        assertThat(filled(terms, "[[m]] i decyzja [[m|gen]] ([[m|abbr]])"))
                .isEqualTo("Ministerstwo Zdrowia i decyzja Ministerstwa Zdrowia (MZ)");
    }

    @Test
    void neverTakesAnotherFormForOneThatIsMissing() {
        TermTexts terms = polish("nom", "Ministerstwo Zdrowia");

        assertThat(filled(terms, "decyzja [[m|gen]] i [[n]]")).isEqualTo("decyzja [[m|gen]] i [[n]]");
        assertThat(terms.missing("decyzja [[m|gen]] i [[n]], [[m]]", TextFormat.PLAIN, POLISH))
                .containsExactly(
                        new MissingTerm(
                                new TermReference(Id.of("m"), Optional.of(Id.of("gen")), 8, 17),
                                POLISH,
                                MissingTerm.Part.FORM,
                                List.of(Id.of("nom"))),
                        new MissingTerm(
                                new TermReference(Id.of("n"), Optional.empty(), 20, 25),
                                POLISH,
                                MissingTerm.Part.TERM,
                                List.of()));
    }

    @Test
    void neverTakesWordsOfAnotherLanguage() {
        TermTexts terms = polish("nom", "Ministerstwo Zdrowia");
        Text czech = Text.of("rozhodnutí [[m]]", Locale.forLanguageTag("cs"));

        assertThat(terms.filled(czech, TextFormat.PLAIN)).isSameAs(czech);
        assertThat(terms.missing(czech.words(), TextFormat.PLAIN, czech.language()))
                .extracting(MissingTerm::part)
                .containsExactly(MissingTerm.Part.LANGUAGE);
    }

    @Test
    void keepsStateAndLanguageOfTheText() {
        TermTexts terms = polish("nom", "MZ");

        assertThat(terms.filled(new Text("[[m]]", POLISH, TranslationState.DRAFT, true), TextFormat.PLAIN))
                .isEqualTo(new Text("MZ", POLISH, TranslationState.DRAFT, true));
    }

    @Test
    void doesNotLookForReferencesInTheWordsOfATerm() {
        TermTexts terms = polish("nom", "[[m]]");

        assertThat(filled(terms, "[[m]] [[m]]")).isEqualTo("[[m]] [[m]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*A* _B_",
                "1. Amt",
                "- B",
                "# C",
                "+ D",
                "> E",
                "---",
                "===",
                "[x](https://example.org)",
                "`c`",
                "a\\b",
                "<b>bold</b>",
                "&amp;",
                "~~~",
                "![i](x)",
                "Água d'Oeste",
                "(GmbH) & Co.",
                "12) x",
                "|a|b|",
                "[a]: https://example.org",
                "https://example.org",
                "***",
                "a  b"
            })
    void comesOutOfRichTextAsItIs(String words) {
        TermTexts terms = polish("nom", words);
        String spaced = words.replaceAll(" +", " ");

        assertThat(richWords(terms, "[[m]]")).isEqualTo(List.of(new RichInline.Words(spaced)));
        assertThat(richWords(terms, "x [[m]] y")).isEqualTo(List.of(new RichInline.Words("x " + spaced + " y")));
        assertThat(richWords(terms, "**[[m]]**"))
                .isEqualTo(List.of(new RichInline.Strong(List.of(new RichInline.Words(spaced)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Água d'Oeste", "d''Oeste", "'t Hof", "Order #13", "#", "#'", "a|b", "Sainte-Anne'"})
    void comesOutOfMessagesAsItIs(String words) {
        TermTexts terms = polish("nom", words);

        assertThat(message(terms, "[[m]] {n}")).isEqualTo(words + " 3");
        assertThat(message(terms, "d'[[m]]: {n}")).isEqualTo("d'" + words + ": 3");
        assertThat(message(terms, "{n, plural, one {#} other {# × [[m]]!}} [[m]]"))
                .isEqualTo("3 × " + words + "! " + words);
        assertThat(message(terms, "{n, plural, other {{g, select, other {[[m]] }}#}}"))
                .isEqualTo(words + " 3");
    }

    @Test
    void aBrokenMessageStaysForTheChecks() {
        assertThat(polish("nom", "No. #1").filled(Text.of("{n, [[m]]", POLISH), TextFormat.MESSAGE))
                .isEqualTo(Text.of("{n, No. #1", POLISH));
    }

    private static List<RichInline> richWords(TermTexts terms, String markdown) {
        Text filled = terms.filled(Text.of(markdown, POLISH), TextFormat.RICH);
        List<RichBlock> blocks = new RichText(filled).blocks();
        return ((RichBlock.Paragraph) blocks.get(0)).content();
    }

    private static String message(TermTexts terms, String pattern) {
        Text filled = terms.filled(Text.of(pattern, POLISH), TextFormat.MESSAGE);
        return new MessageFormat(filled.words(), Locale.ROOT).format(Map.of("n", 3, "g", "x"));
    }

    private static String filled(TermTexts terms, String words) {
        return terms.filled(Text.of(words, POLISH), TextFormat.PLAIN).words();
    }

    private static TermTexts polish(String... formsAndWords) {
        Map<Id, String> forms = new LinkedHashMap<>();
        for (int i = 0; i < formsAndWords.length; i += 2) {
            forms.put(Id.of(formsAndWords[i]), formsAndWords[i + 1]);
        }
        Term term = new Term(Id.of("m"), Map.of(POLISH, new TermForms(forms, Optional.empty())));
        return new TermTexts(Terms.of(List.of(term)), List::of);
    }
}
