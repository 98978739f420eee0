package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.Languages;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.PublishingPolicy;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextCondition;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TextMapper;
import org.incubationtoolkits.model.text.Translatable;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocalizerTest {

    private static final Locale PT = Locale.forLanguageTag("pt");
    private static final Locale PT_PT = Locale.forLanguageTag("pt-PT");
    private static final Locale PT_AO = Locale.forLanguageTag("pt-AO");
    private static final TextKey KEY = TextKey.of("tool.map.title");
    private static final Title SOURCE = new Title(Text.of("Map of beliefs", Locale.ENGLISH));
    private static final Languages COMPLETE_ONLY = Languages.of(Locale.ENGLISH, List.of(PT));

    @Test
    void takesTheFirstTranslationOfTheChain() {
        Translations translations = unit(PT_PT, "Mapa das convicções", TranslationState.FINAL)
                .plus(unit(PT, "Mapa das crenças", TranslationState.TRANSLATED));

        assertThat(localized(translations, COMPLETE_ONLY, PT_AO))
                .isEqualTo(new Text("Mapa das convicções", PT_PT, TranslationState.FINAL, false));
        assertThat(localized(translations, COMPLETE_ONLY, Locale.forLanguageTag("pt-BR")))
                .isEqualTo(new Text("Mapa das crenças", PT, TranslationState.TRANSLATED, false));
    }

    @ParameterizedTest
    @EnumSource(names = {"MACHINE", "DRAFT"})
    void passesOverWhatIsNotCompleteUnlessTheCatalogueShowsIt(TranslationState state) {
        Translations translations =
                unit(PT_PT, "Mapa das convicções", state).plus(unit(PT, "Mapa das crenças", TranslationState.REVIEWED));
        Languages showing = new Languages(
                Locale.ENGLISH,
                List.of(PT),
                Map.of(TextCondition.valueOf(state.name()), PublishingPolicy.NOTICE),
                Optional.empty(),
                Map.of());

        assertThat(localized(translations, COMPLETE_ONLY, PT_PT))
                .isEqualTo(new Text("Mapa das crenças", PT, TranslationState.REVIEWED, false));
        assertThat(localized(translations, showing, PT_PT))
                .isEqualTo(new Text("Mapa das convicções", PT_PT, state, false));
    }

    @Test
    void showsAStaleTranslationWithItsMarkRatherThanACurrentOneFurtherOn() {
        Translations translations = unit(PT, "Mapa das crenças", TranslationState.REVIEWED)
                .plus(Translations.of(List.of(new TranslationFile(
                        "labels",
                        new SourceVersion(Locale.ENGLISH, "0.9.0"),
                        PT_PT,
                        List.of(TranslationUnit.of(source("Map"), "Mapa", TranslationState.REVIEWED))))));

        assertThat(localized(translations, COMPLETE_ONLY, PT_PT))
                .isEqualTo(new Text("Mapa", PT_PT, TranslationState.REVIEWED, true));
    }

    @Test
    void leavesTheSourceWhereThereIsNoTranslation() {
        Localizer localizer = Localizer.of(unit(PT_PT, "Mapa", TranslationState.FINAL), COMPLETE_ONLY, PT);

        assertThat(localizer.localize(SOURCE)).isSameAs(SOURCE);
    }

    @Test
    void changesNothingInTheSourceLanguage() {
        Translations translations = unit(Locale.ENGLISH, "Belief map", TranslationState.FINAL);
        Localizer localizer = Localizer.of(translations, COMPLETE_ONLY, Locale.forLanguageTag("en-u-nu-thai"));

        assertThat(localizer.localize(SOURCE)).isSameAs(SOURCE);
    }

    @Test
    void goesNoFurtherThanTheSourceLanguage() {
        Languages british = Languages.of(Locale.UK, List.of(Locale.UK));
        Title source = new Title(Text.of("Map of beliefs", Locale.UK));
        Translations translations = unit(Locale.ENGLISH, "Belief map", TranslationState.FINAL);
        Localizer australian = Localizer.of(translations, british, Locale.forLanguageTag("en-AU"));

        assertThat(Localizer.of(translations, british, Locale.UK).localize(source))
                .isSameAs(source);
        assertThat(australian.localize(source).text())
                .isEqualTo(new Text("Belief map", Locale.ENGLISH, TranslationState.FINAL, false));
    }

    @Test
    void leavesATextThatItsAuthorWroteInAnotherLanguage() {
        Title german = new Title(Text.of("Landkarte der Annahmen", Locale.GERMAN));
        Translations translations = unit(PT, "Mapa das crenças", TranslationState.FINAL);

        assertThat(Localizer.of(translations, COMPLETE_ONLY, PT).localize(german))
                .isSameAs(german);
    }

    private static Text localized(Translations translations, Languages languages, Locale wanted) {
        return Localizer.of(translations, languages, wanted).localize(SOURCE).text();
    }

    private static Translations unit(Locale locale, String words, TranslationState state) {
        TranslationGroup group = new TranslationGroup(
                "labels", new SourceVersion(Locale.ENGLISH, "1.0.0"), List.of(source("Map of beliefs")));
        return Translations.of(List.of(group.translated(locale, Map.of(KEY, words), state)));
    }

    private static KeyedText source(String words) {
        return new KeyedText(KEY, Text.of(words, Locale.ENGLISH), TextFormat.PLAIN);
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
