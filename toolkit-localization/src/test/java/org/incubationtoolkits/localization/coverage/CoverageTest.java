package org.incubationtoolkits.localization.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.SourceVersion;
import org.incubationtoolkits.localization.TranslationFile;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.localization.Translations;
import org.incubationtoolkits.model.Languages;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.Coherence;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.PublishingPolicy;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextCondition;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {

    private static final Locale ANGOLAN = Locale.forLanguageTag("pt-AO");
    private static final Locale PORTUGUESE = Locale.forLanguageTag("pt-PT");
    private static final Languages LANGUAGES = Languages.of(Locale.ENGLISH, List.of(Locale.ENGLISH));

    private static final TranslationGroup FIRST =
            group("first", "tool.a.one", "tool.a.two", "tool.a.three", "tool.a.four");
    private static final TranslationGroup SECOND = group("second", "tool.b.one", "tool.b.two");
    private static final List<TranslationGroup> GROUPS = List.of(FIRST, SECOND);

    /** In one group a draft, a reviewed text, a stale one and none; in the other a text from Portugal, and none. */
    private static final Translations TRANSLATIONS = Translations.of(List.of(
            file(
                    FIRST,
                    ANGOLAN,
                    unit("tool.a.one", TranslationState.DRAFT, "Some words of tool.a.one"),
                    unit("tool.a.two", TranslationState.REVIEWED, "Some words of tool.a.two"),
                    unit("tool.a.three", TranslationState.FINAL, "Older words"),
                    unit("tool.a.gone", TranslationState.FINAL, "Words")),
            file(SECOND, PORTUGUESE, unit("tool.b.one", TranslationState.TRANSLATED, "Some words of tool.b.one"))));

    private static TranslationGroup group(String id, String... keys) {
        List<KeyedText> texts = new ArrayList<>();
        for (String key : keys) {
            Text words = Text.of("Some words of " + key, Locale.ENGLISH);
            texts.add(new KeyedText(TextKey.of(key), words, TextFormat.PLAIN));
        }
        return new TranslationGroup(id, new SourceVersion(Locale.ENGLISH, "1.0.0"), texts);
    }

    private static TranslationUnit unit(String key, TranslationState state, String was) {
        return new TranslationUnit(
                TextKey.of(key), "palavras " + key, state, was, Optional.empty(), Optional.empty(), Map.of());
    }

    private static TranslationFile file(TranslationGroup group, Locale locale, TranslationUnit... units) {
        return new TranslationFile(group.id(), group.source(), locale, List.of(units));
    }

    private static Coverage angolan() {
        return Coverage.of(GROUPS, TRANSLATIONS, LANGUAGES, ANGOLAN);
    }

    @Test
    void showsATableForATerminal() {
        assertThat(new CoverageReport(List.of(angolan())).text()).isEqualTo("""
                pt-AO: 16 % publishable

                  group   units  words  publishable  missing  machine  draft  translated  reviewed  final  stale
                  first       4     16         25 %        1        0      1           0         1      1      1
                  second      2      8          0 %        2        0      0           0         0      0      0
                  total       6     24         16 %        3        0      1           0         1      1      1

                Looked for in: pt-AO → pt-PT → pt → en. Units shown in: en 3, pt-AO 2, pt-PT 1. Translations of texts that are gone: 1.
                """);
    }

    @Test
    void showsTablesInMarkdown() {
        assertThat(new CoverageReport(List.of(angolan())).markdown()).isEqualTo("""
                ## pt-AO: 16 % publishable

                | group | units | words | publishable | missing | machine | draft | translated | reviewed | final | stale |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                | first | 4 | 16 | 25 % | 1 | 0 | 1 | 0 | 1 | 1 | 1 |
                | second | 2 | 8 | 0 % | 2 | 0 | 0 | 0 | 0 | 0 | 0 |
                | total | 6 | 24 | 16 % | 3 | 0 | 1 | 0 | 1 | 1 | 1 |

                Looked for in: pt-AO → pt-PT → pt → en. Units shown in: en 3, pt-AO 2, pt-PT 1. Translations of texts that are gone: 1.
                """);
    }

    @Test
    void writesEverythingAsJson() {
        Coverage small = Coverage.of(List.of(SECOND), TRANSLATIONS, LANGUAGES, PORTUGUESE);
        String members = "\"units\": 2, \"words\": 8, "
                + "\"publishable\": {\"units\": 1, \"words\": 4, \"percentOfUnits\": 50, \"percentOfWords\": 50}, "
                + "\"conditions\": [{\"state\": \"missing\", \"units\": 1, \"words\": 4}, "
                + "{\"state\": \"machine\", \"stale\": false, \"units\": 0, \"words\": 0}, "
                + "{\"state\": \"machine\", \"stale\": true, \"units\": 0, \"words\": 0}, "
                + "{\"state\": \"draft\", \"stale\": false, \"units\": 0, \"words\": 0}, "
                + "{\"state\": \"draft\", \"stale\": true, \"units\": 0, \"words\": 0}, "
                + "{\"state\": \"translated\", \"stale\": false, \"units\": 1, \"words\": 4}, "
                + "{\"state\": \"translated\", \"stale\": true, \"units\": 0, \"words\": 0}, "
                + "{\"state\": \"reviewed\", \"stale\": false, \"units\": 0, \"words\": 0}, "
                + "{\"state\": \"reviewed\", \"stale\": true, \"units\": 0, \"words\": 0}, "
                + "{\"state\": \"final\", \"stale\": false, \"units\": 0, \"words\": 0}, "
                + "{\"state\": \"final\", \"stale\": true, \"units\": 0, \"words\": 0}], "
                + "\"served\": [{\"locale\": \"pt-PT\", \"units\": 1, \"words\": 4}, "
                + "{\"locale\": \"en\", \"units\": 1, \"words\": 4}]";

        assertThat(new CoverageReport(List.of(small)).json()).isEqualTo("""
                {
                  "format": "toolkit-coverage/1",
                  "locales": [
                    {
                      "locale": "pt-PT",
                      "chain": ["pt-PT", "pt", "en"],
                      "orphans": [],
                      "total": {MEMBERS},
                      "groups": [
                        {"group": "second", MEMBERS}
                      ]
                    }
                  ]
                }
                """.replace("MEMBERS", members));
    }

    @Test
    void saysWhatAReaderIsGivenAsItIsPublished() {
        Languages coherent = new Languages(
                Locale.ENGLISH, List.of(Locale.ENGLISH), Map.of(), Optional.of(Coherence.DOCUMENT), Map.of());

        assertThat(angolan().total().served())
                .isEqualTo(Map.of(
                        Locale.ENGLISH, new Amount(3, 12), ANGOLAN, new Amount(2, 8), PORTUGUESE, new Amount(1, 4)));
        assertThat(Coverage.of(GROUPS, TRANSLATIONS, coherent, ANGOLAN).total().served())
                .isEqualTo(Map.of(Locale.ENGLISH, new Amount(6, 24)));
    }

    @Test
    void tellsTranslationsWhoseTextsAreGone() {
        assertThat(angolan().orphans()).containsExactly(TextKey.of("tool.a.gone"));
    }

    @Test
    void theSourceLanguageIsAllThere() {
        Coverage english = Coverage.of(GROUPS, TRANSLATIONS, LANGUAGES, Locale.ENGLISH);

        assertThat(english.publishablePercent()).isEqualTo(100);
        assertThat(english.total().amount(TextCondition.MISSING)).isEqualTo(new Amount(0, 0));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 100", "0, 1, 0", "999, 1000, 99", "1000, 1000, 100", "2, 3, 66"})
    void roundsPercentagesDown(int part, int whole, int percent) {
        assertThat(new Amount(part, part).percentOfUnits(new Amount(whole, whole)))
                .isEqualTo(percent);
    }

    @Test
    void neverCallsWordsCompleteWhileATextWithoutWordsIsMissing() {
        assertThat(new Amount(1, 5).percentOfWords(new Amount(2, 5))).isEqualTo(99);
    }

    @Test
    void tellsALanguageBelowAThreshold() {
        assertThat(angolan().below(17).map(Problem::toString))
                .contains(
                        "locale: error [TK-3041] Of the texts in \"pt-AO\", 16 percent are publishable (1 of 6), which is below 17.\n"
                                + "  hint: Translate what is missing, stale, machine or draft, or ask for less.");
        assertThat(angolan().below(16)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void refusesAThresholdThatIsNoPercentage(int percent) {
        Coverage coverage = angolan();

        assertThatThrownBy(() -> coverage.below(percent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minPublishablePercent must be 0 to 100, is " + percent);
    }

    @Test
    void tellsTextsInAConditionInWhichNothingMayBePublished() {
        Languages strict = new Languages(
                Locale.ENGLISH,
                List.of(Locale.ENGLISH),
                Map.of(
                        TextCondition.MISSING, PublishingPolicy.FAIL,
                        TextCondition.DRAFT, PublishingPolicy.FAIL,
                        TextCondition.STALE, PublishingPolicy.FAIL),
                Optional.empty(),
                Map.of());
        TranslationGroup many = group("many", "tool.c.a", "tool.c.b", "tool.c.c", "tool.c.d");
        Coverage coverage = Coverage.of(List.of(FIRST, SECOND, many), TRANSLATIONS, strict, ANGOLAN);

        assertThat(coverage.forbidden(strict).stream().map(Problem::toString))
                .containsExactly(
                        "translations/first.pt-AO.yaml: error [TK-3040] 1 text is \"missing\" in \"pt-AO\", in which case the"
                                + " catalogue publishes nothing: \"tool.a.four\".\n"
                                + "  hint: Mend them, or change the policy for \"missing\" in \"catalogue.yaml\".",
                        "translations/first.pt-AO.yaml: error [TK-3040] 1 text is \"draft\" in \"pt-AO\", in which case the"
                                + " catalogue publishes nothing: \"tool.a.one\".\n"
                                + "  hint: Mend them, or change the policy for \"draft\" in \"catalogue.yaml\".",
                        "translations/first.pt-AO.yaml: error [TK-3040] 1 text is \"stale\" in \"pt-AO\", in which case the"
                                + " catalogue publishes nothing: \"tool.a.three\".\n"
                                + "  hint: Mend them, or change the policy for \"stale\" in \"catalogue.yaml\".",
                        "translations/second.pt-AO.yaml: error [TK-3040] 1 text is \"missing\" in \"pt-AO\", in which case the"
                                + " catalogue publishes nothing: \"tool.b.two\".\n"
                                + "  hint: Mend them, or change the policy for \"missing\" in \"catalogue.yaml\".",
                        "translations/many.pt-AO.yaml: error [TK-3040] 4 texts are \"missing\" in \"pt-AO\", in which case the"
                                + " catalogue publishes nothing: \"tool.c.a\", \"tool.c.b\", \"tool.c.c\" and others.\n"
                                + "  hint: Mend them, or change the policy for \"missing\" in \"catalogue.yaml\".");
        assertThat(Coverage.of(GROUPS, TRANSLATIONS, strict, Locale.UK).forbidden(strict))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    en ¦ PLAIN   ¦ Fill in {number}, or [[health-ministry|gen]]'s {{x}} ¦ 5
                    en ¦ RICH    ¦ **Two** [words](https://example.org/not/these) `a-b` ¦ 4
                    en ¦ MESSAGE ¦ {n, plural, one {# day} other {# days}} left         ¦ 3
                    en ¦ PLAIN   ¦ Law 22/11, 3.5 percent                               ¦ 5
                    th ¦ PLAIN   ¦ สวัสดีชาวโลก                                                ¦ 3
                    ja ¦ PLAIN   ¦ 東京都に住む                                              ¦ 4
                    """)
    void countsTheWordsOfTheSource(String tag, TextFormat format, String words, int count) {
        Locale language = Locale.forLanguageTag(tag);
        KeyedText text = new KeyedText(TextKey.of("a.b"), Text.of(words, language), format);

        assertThat(new SourceWords(language).count(text)).isEqualTo(count);
    }
}
