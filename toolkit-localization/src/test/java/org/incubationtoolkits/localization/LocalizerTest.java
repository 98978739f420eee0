package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.Languages;
import org.incubationtoolkits.model.text.Coherence;
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
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void passesOverAStaleTranslationWhereTheCatalogueSaysSo() {
        Languages strict = languages(Map.of(TextCondition.STALE, PublishingPolicy.FALL_BACK), Coherence.UNIT);
        Translations translations = Translations.of(List.of(new TranslationFile(
                        "labels",
                        new SourceVersion(Locale.ENGLISH, "0.9.0"),
                        PT_PT,
                        List.of(TranslationUnit.of(source("Map"), "Mapa", TranslationState.FINAL)))))
                .plus(unit(PT, "Mapa das crenças", TranslationState.TRANSLATED));

        assertThat(localized(translations, strict, PT_PT))
                .isEqualTo(new Text("Mapa das crenças", PT, TranslationState.TRANSLATED, false));
    }

    @Test
    void triesTheParentThatTheCatalogueNamesAlsoInAnotherLanguage() {
        Locale haitian = Locale.forLanguageTag("ht");
        Languages languages = new Languages(
                Locale.ENGLISH, List.of(haitian), Map.of(), Optional.empty(), Map.of(haitian, Locale.FRENCH));

        assertThat(localized(unit(Locale.FRENCH, "Carte", TranslationState.FINAL), languages, haitian))
                .isEqualTo(new Text("Carte", Locale.FRENCH, TranslationState.FINAL, false));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            UNIT,     pt-PT Mapa | pt Um mapa. | pt Passo | en Do it.
            BLOCK,    pt Mapa    | pt Um mapa. | en Step  | en Do it.
            DOCUMENT, en Map     | en A map.   | en Step  | en Do it.
            """)
    void keepsTextsTogetherAsTheCatalogueSays(Coherence coherence, String expected) {
        Page page = new Page(List.of(
                keyed("tool.map.title", "Map"),
                keyed("tool.map.summary", "A map."),
                keyed("tool.map.steps.one.title", "Step"),
                keyed("tool.map.steps.one.text", "Do it.")));
        TranslationGroup group =
                new TranslationGroup("labels", new SourceVersion(Locale.ENGLISH, "1.0.0"), page.texts());
        Translations translations = Translations.of(List.of(
                group.translated(
                        PT,
                        Map.of(
                                TextKey.of("tool.map.title"), "Mapa",
                                TextKey.of("tool.map.summary"), "Um mapa.",
                                TextKey.of("tool.map.steps.one.title"), "Passo"),
                        TranslationState.TRANSLATED),
                group.translated(PT_PT, Map.of(TextKey.of("tool.map.title"), "Mapa"), TranslationState.TRANSLATED)));

        Page localized = Localizer.of(translations, languages(Map.of(), coherence), PT_PT)
                .localize(page);

        assertThat(localized.texts().stream()
                        .map(KeyedText::text)
                        .map(text -> text.language().toLanguageTag() + " " + text.words())
                        .toList())
                .isEqualTo(List.of(expected.split(" *\\| ")));
    }

    private static Languages languages(Map<TextCondition, PublishingPolicy> policies, Coherence coherence) {
        return new Languages(Locale.ENGLISH, List.of(PT), policies, Optional.of(coherence), Map.of());
    }

    private static KeyedText keyed(String key, String words) {
        return new KeyedText(TextKey.of(key), Text.of(words, Locale.ENGLISH), TextFormat.PLAIN);
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

    /** Texts that may belong together. */
    private record Page(List<KeyedText> texts) implements Translatable<Page> {

        @Override
        public Page mapTexts(TextMapper mapper) {
            return new Page(texts.stream()
                    .map(text -> new KeyedText(
                            text.key(), mapper.map(text.key(), text.text(), text.format()), text.format()))
                    .toList());
        }
    }
}
