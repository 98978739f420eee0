package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.term.Term;
import org.incubationtoolkits.localization.term.TermForms;
import org.incubationtoolkits.localization.term.Terms;
import org.incubationtoolkits.model.Languages;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TextMapper;
import org.incubationtoolkits.model.text.Translatable;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;

/** Terms in editions. */
class LocalizerTermsTest {

    private static final Locale PT = Locale.forLanguageTag("pt");
    private static final Locale PT_AO = Locale.forLanguageTag("pt-AO");
    private static final Locale PL = Locale.forLanguageTag("pl");
    private static final TextKey KEY = TextKey.of("tool.map.title");
    private static final Title SOURCE = new Title(Text.of("A letter to the [[health]]", Locale.ENGLISH));
    private static final Terms TERMS = Terms.of(List.of(new Term(
            Id.of("health"),
            Map.of(
                    Locale.ENGLISH,
                    forms("nom", "Ministry of Health"),
                    PL,
                    forms("nom", "Ministerstwo Zdrowia", "gen", "Ministerstwa Zdrowia"),
                    PT_AO,
                    forms("nom", "Ministério da Saúde de Angola"),
                    PT,
                    forms("nom", "Ministério da Saúde", "a", "ao Ministério da Saúde")))));

    @Test
    void theFormThatTheTranslationAsksForComesIn() {
        assertThat(edition(PL, "List do [[health|gen]]", PL))
                .isEqualTo(new Text("List do Ministerstwa Zdrowia", PL, TranslationState.FINAL, false));
    }

    @Test
    void aTextThatFellBackHasWordsOfItsOwnLanguage() {
        assertThat(edition(PT, "Uma carta [[health|a]]", PT_AO))
                .isEqualTo(new Text("Uma carta ao Ministério da Saúde", PT, TranslationState.FINAL, false));
        assertThat(edition(PT, "Uma carta [[health|a]]", PL))
                .isEqualTo(Text.of("A letter to the Ministry of Health", Locale.ENGLISH));
    }

    @Test
    void aMissingFormStaysInSightAndNoNominativeComesIn() {
        assertThat(edition(PT_AO, "Uma carta [[health|a]]", PT_AO).words()).isEqualTo("Uma carta [[health|a]]");
    }

    @Test
    void theSourceEditionHasWordsToo() {
        assertThat(edition(PT, "x", Locale.ENGLISH))
                .isEqualTo(Text.of("A letter to the Ministry of Health", Locale.ENGLISH));
    }

    @Test
    void parentsOfTheProjectLeadToWordsInTheSameLanguageOnly() {
        Locale brazil = Locale.forLanguageTag("pt-BR");
        Languages languages = new Languages(
                Locale.ENGLISH, List.of(PT), Map.of(), Optional.empty(), Map.of(brazil, PT_AO, PT_AO, PL));
        Localizer localizer = Localizer.of(unit(brazil, "Carta: [[health]], [[health|gen]]"), languages, brazil)
                .withTerms(TERMS);

        assertThat(localizer.localize(SOURCE).text().words())
                .isEqualTo("Carta: Ministério da Saúde de Angola, [[health|gen]]");
    }

    @Test
    void nothingChangesWithoutTerms() {
        Languages languages = Languages.of(Locale.ENGLISH, List.of(PT));

        assertThat(Localizer.of(Translations.NONE, languages, Locale.ENGLISH)
                        .withTerms(Terms.NONE)
                        .localize(SOURCE))
                .isSameAs(SOURCE);
    }

    private static Text edition(Locale locale, String translation, Locale wanted) {
        Languages languages = Languages.of(Locale.ENGLISH, List.of(PT));
        return Localizer.of(unit(locale, translation), languages, wanted)
                .withTerms(TERMS)
                .localize(SOURCE)
                .text();
    }

    private static Translations unit(Locale locale, String words) {
        TranslationGroup group = new TranslationGroup(
                "labels",
                new SourceVersion(Locale.ENGLISH, "1.0.0"),
                List.of(new KeyedText(KEY, SOURCE.text(), TextFormat.PLAIN)));
        return Translations.of(List.of(group.translated(locale, Map.of(KEY, words), TranslationState.FINAL)));
    }

    private static TermForms forms(String form, String words) {
        return new TermForms(Map.of(Id.of(form), words), Optional.empty());
    }

    private static TermForms forms(String form, String words, String other, String otherWords) {
        return new TermForms(Map.of(Id.of(form), words, Id.of(other), otherWords), Optional.empty());
    }

    /** The least that can be translated. */
    private record Title(Text text) implements Translatable<Title> {

        @Override
        public Title mapTexts(TextMapper mapper) {
            Text mapped = mapper.map(KEY, text, TextFormat.PLAIN);
            return mapped == text ? this : new Title(mapped);
        }
    }
}
