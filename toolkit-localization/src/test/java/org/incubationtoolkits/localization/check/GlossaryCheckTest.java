package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.localization.term.Enforcement;
import org.incubationtoolkits.localization.term.Glossary;
import org.incubationtoolkits.localization.term.GlossaryEntry;
import org.incubationtoolkits.localization.term.Wording;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryCheckTest {

    private static final Locale ET = Locale.forLanguageTag("et");

    @Test
    void nothingIsToldOfAnApprovedFormInAnyCase() {
        assertThat(told(Enforcement.MUST, TextFormat.PLAIN, "Two Tools", "Kaks TÖÖRIISTA"))
                .isEmpty();
    }

    @Test
    void anotherWordIsAWarning() {
        assertThat(told(Enforcement.SHOULD, TextFormat.PLAIN, "Two tools", "Kaks asja"))
                .containsExactly("""
                        et.yaml:7:11: warning [TK-3151] "tool" is not translated by an approved word. (glossary.term)
                          hint: Write "tööriist" or "tööriis", or add another word to the glossary.""");
    }

    @Test
    void anotherWordIsAnErrorWhereTheWordMustBeUsed() {
        assertThat(told(Enforcement.MUST, TextFormat.PLAIN, "Two tools", "Kaks asja"))
                .containsExactly("""
                        et.yaml:7:11: error [TK-3156] "tool" is not translated by an approved word. (glossary.must)
                          hint: Write "tööriist" or "tööriis", or add another word to the glossary.""");
    }

    @Test
    void aForbiddenWordIsAnErrorEvenBesideAnApprovedOne() {
        assertThat(told(Enforcement.SHOULD, TextFormat.PLAIN, "A tool", "Tööriist ehk vahend"))
                .containsExactly("""
                        et.yaml:7:11: error [TK-3152] "tool" must not be translated by "vahend". (glossary.forbidden)
                          hint: Write "tööriist" or "tööriis".""");
    }

    @Test
    void aForbiddenWordMayStandForAnotherWord() {
        assertThat(told(Enforcement.SHOULD, TextFormat.PLAIN, "Means", "Vahendid"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RICH    | See [here](https://example.org/tool).
            RICH    | Run `tool`.
            RICH    | Ask the [[tool]].
            PLAIN   | {tool} left
            MESSAGE | {tool, plural, one {#} other {#}}
            MESSAGE | {n, select, tool {a} other {b}}
            MESSAGE | {tool}
            """)
    void codeAddressesPlaceholdersAndReferencesAreNoWords(TextFormat format, String source) {
        assertThat(told(Enforcement.MUST, format, source, "x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RICH    | See [a **tool**](https://example.org).
            RICH    | - tool
            MESSAGE | {n, plural, one {# tool} other {# tools}}
            MESSAGE | {n, select, x {a tool} other {b}} it's
            MESSAGE | {n, tool
            PLAIN   | tool {n}
            """)
    void allOtherWordsAre(TextFormat format, String source) {
        assertThat(told(Enforcement.MUST, format, source, "x")).hasSize(1);
    }

    @Test
    void aGlossaryOfAnotherLanguageIsPassedOver() {
        assertThat(new GlossaryCheck(new Glossary(
                                Locale.FRENCH, glossary(Enforcement.MUST).entries()))
                        .findings(texts(TextFormat.PLAIN, "A tool", "x")))
                .isEmpty();
    }

    private static List<String> told(Enforcement enforcement, TextFormat format, String source, String target) {
        Location place = new Location("et.yaml", 7, 11, JsonPointer.ROOT);
        return new GlossaryCheck(glossary(enforcement))
                .findings(texts(format, source, target))
                .map(finding -> finding.at(place).toString())
                .toList();
    }

    private static CheckedTexts texts(TextFormat format, String source, String target) {
        KeyedText text = new KeyedText(TextKey.of("tool.map.title"), Text.of(source, Locale.ENGLISH), format);
        TranslationUnit unit = TranslationUnit.of(text, target, TranslationState.TRANSLATED);
        return new CheckedTexts("catalogue", Locale.ENGLISH, ET, List.of(new CheckedText(text, unit, ET)));
    }

    private static Glossary glossary(Enforcement enforcement) {
        Wording wording = new Wording(List.of("tööriist", "tööriis"), List.of("vahend"), TranslationState.REVIEWED);
        return new Glossary(
                Locale.ENGLISH,
                List.of(new GlossaryEntry(
                        Id.of("tool"), List.of("tool", "tools"), Optional.empty(), enforcement, Map.of(ET, wording))));
    }
}
