package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.SourceVersion;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.localization.term.Term;
import org.incubationtoolkits.localization.term.TermForms;
import org.incubationtoolkits.localization.term.Terms;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;

class TermCheckTest {

    private static final Locale PL = Locale.forLanguageTag("pl");
    private static final Locale PT = Locale.forLanguageTag("pt");
    private static final Locale PT_AO = Locale.forLanguageTag("pt-AO");
    private static final TextKey KEY = TextKey.of("tool.map.purpose");
    private static final Terms TERMS = Terms.of(List.of(
            new Term(
                    Id.of("health-ministry"),
                    Map.of(
                            Locale.ENGLISH,
                            forms("nom", "Ministry of Health"),
                            PL,
                            forms("nom", "Ministerstwo Zdrowia", "abbr", "MZ"),
                            PT,
                            forms("nom", "Ministério da Saúde", "de", "do Ministério da Saúde"),
                            PT_AO,
                            forms("nom", "Ministério da Saúde", "abbr", "MINSA"))),
            new Term(Id.of("law"), Map.of(Locale.ENGLISH, forms("nom", "Data Protection Act")))));

    @Test
    void nothingIsToldOfOtherFormsOrderAndNumber() {
        assertThat(told(
                        PL,
                        "The [[health-ministry]] decides.",
                        "[[health-ministry|abbr]], [[health-ministry|nom]], [[health-ministry]]"))
                .isEmpty();
    }

    @Test
    void aMissingFormIsToldWithKeyFormAndLanguage() {
        assertThat(told(PL, "The decision of the [[health-ministry]]", "Decyzja [[health-ministry|gen]]"))
                .containsExactly("""
                        pl.yaml:7:11: error [TK-3153] "[[health-ministry|gen]]": the term "health-ministry" has no form "gen" in "pl". (term.form-missing)
                          hint: Add it to terms.yaml, or write one of nom, abbr.""");
    }

    @Test
    void aFormOfAnotherCountryIsMissing() {
        assertThat(told(PT_AO, "of the [[health-ministry]]", "[[health-ministry|de]]"))
                .containsExactly("""
                        pt-AO.yaml:7:11: error [TK-3153] "[[health-ministry|de]]": the term "health-ministry" has no form "de" in "pt-AO". (term.form-missing)
                          hint: Add it to terms.yaml, or write one of nom, abbr.""");
        assertThat(told(Locale.forLanguageTag("pt-BR"), "of the [[health-ministry]]", "[[health-ministry|de]]"))
                .isEmpty();
    }

    @Test
    void anUnknownTermIsToldOnceForEachForm() {
        assertThat(told(PL, "The [[ministry]]", "[[ministry]], [[ministry]]")).containsExactly("""
                        pl.yaml:7:11: error [TK-3154] "[[ministry]]": there is no term "ministry". (term.unresolved)
                          hint: Write the key of a term, or add the term to terms.yaml.""");
    }

    @Test
    void aTermWithoutWordsInTheLanguageIsTold() {
        assertThat(told(PL, "The [[law]]", "[[law]]")).containsExactly("""
                        pl.yaml:7:11: error [TK-3154] "[[law]]": the term "law" has no words in "pl". (term.unresolved)
                          hint: Add them to terms.yaml.""");
    }

    @Test
    void otherTermsThanThoseOfTheSourceAreTold() {
        assertThat(told(PL, "The [[law]] and `[[x]]`", "[[health-ministry]]")).containsExactly("""
                        pl.yaml:7:11: error [TK-3155] The source refers to the term "law", but the translation does not. (term.set)
                          hint: Write [[law]], or [[law|form]] with the form that the sentence needs.""", """
                        pl.yaml:7:11: error [TK-3155] The translation refers to the term "health-ministry", but the source does not. (term.set)
                          hint: Refer to the terms of the source only.""");
    }

    @Test
    void sourcesAreToldInTheLanguageOfEachText() {
        TranslationGroup group = new TranslationGroup(
                "catalogue",
                new SourceVersion(Locale.ENGLISH, "1.0.0"),
                List.of(
                        source("tool.a.title", "The [[law]] of the [[health-ministry]]", Locale.ENGLISH),
                        source("tool.b.title", "[[law]] [[health-ministry|gen]]", PL),
                        source("tool.c.title", "[[lawn]]", Locale.ENGLISH)));

        assertThat(TermCheck.of(TERMS)
                        .problemsOfSources(
                                List.of(group), key -> new Location(key.item() + ".yaml", 3, 8, JsonPointer.ROOT)))
                .map(Problem::toString)
                .containsExactly("""
                        tool.b.yaml:3:8: error [TK-3153] "[[health-ministry|gen]]": the term "health-ministry" has no form "gen" in "pl". (term.form-missing)
                          hint: Add it to terms.yaml, or write one of nom, abbr.""", """
                        tool.b.yaml:3:8: error [TK-3154] "[[law]]": the term "law" has no words in "pl". (term.unresolved)
                          hint: Add them to terms.yaml.""", """
                        tool.c.yaml:3:8: error [TK-3154] "[[lawn]]": there is no term "lawn". (term.unresolved)
                          hint: Write the key of a term, or add the term to terms.yaml.""");
    }

    private static List<String> told(Locale locale, String source, String target) {
        KeyedText text = source(KEY.value(), source, Locale.ENGLISH);
        CheckedText checked =
                new CheckedText(text, TranslationUnit.of(text, target, TranslationState.TRANSLATED), locale);
        CheckedTexts texts = new CheckedTexts("catalogue", Locale.ENGLISH, locale, List.of(checked));
        Location place = new Location(locale.toLanguageTag() + ".yaml", 7, 11, JsonPointer.ROOT);
        return TermCheck.of(TERMS)
                .findings(texts)
                .map(finding -> finding.at(place).toString())
                .toList();
    }

    private static KeyedText source(String key, String words, Locale language) {
        return new KeyedText(TextKey.of(key), Text.of(words, language), TextFormat.RICH);
    }

    private static TermForms forms(String... formsAndWords) {
        Map<Id, String> words = new LinkedHashMap<>();
        for (int i = 0; i < formsAndWords.length; i += 2) {
            words.put(Id.of(formsAndWords[i]), formsAndWords[i + 1]);
        }
        return new TermForms(words, Optional.empty());
    }
}
