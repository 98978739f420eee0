package org.incubationtoolkits.localization.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.incubationtoolkits.localization.variant.VariantFiles.CANONICAL;

import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.localization.Localizer;
import org.incubationtoolkits.localization.Translations;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.content.Point;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.Text;
import org.junit.jupiter.api.Test;

class VariedCatalogueTest {

    private static final Locale PORTUGUESE = Locale.forLanguageTag("pt");
    private static final Locale ESTONIAN = Locale.forLanguageTag("et");
    private static final String TIPS = "tool.experiment-card.tips";

    @Test
    void withoutVariantsTheCatalogueStaysAsItIs() {
        assertThat(VariedCatalogue.of(CANONICAL, List.of()).orThrow().catalogue())
                .isSameAs(CANONICAL);
    }

    @Test
    void aVariantWithoutOperationsChangesTheLanguagesOnly() {
        Catalogue varied = catalogue(VariantFiles.of());

        assertThat(varied.languages().published()).containsExactly(PORTUGUESE, Locale.ENGLISH);
        assertThat(varied.items().toList()).isEqualTo(CANONICAL.items().toList());
    }

    @Test
    void whatIsHiddenIsGoneAndCanStillBeAnAnchor() {
        Catalogue varied = catalogue(VariantFiles.of(
                "op: hide\nat: " + TIPS + ".small-numbers",
                "op: add\ninto: " + TIPS + "\nafter: [nothing-such, small-numbers]\n"
                        + "node: { id: x-mine-tip, text: { en: A tip. } }"));

        assertThat(tips(varied))
                .containsExactly("threshold-before-data", "opinions-are-weak", "x-mine-tip", "staff-are-participants");
    }

    @Test
    void entriesThatAreNotNamedInAnOrderStayBehindTheirPredecessor() {
        Catalogue varied = catalogue(
                VariantFiles.of("op: order\nof: " + TIPS + "\nids: [staff-are-participants, opinions-are-weak]"));

        assertThat(tips(varied))
                .containsExactly(
                        "threshold-before-data", "staff-are-participants", "opinions-are-weak", "small-numbers");
    }

    @Test
    void aReferenceToWhatIsHiddenIsDroppedWhereThatIsWanted() {
        Result<VariedCatalogue> varied = VariantFiles.of("op: hide\nat: tool.wicked-problem-check\nreferences: drop")
                .resolve();

        assertThat(VariantFiles.lines(varied)).isEmpty();
        assertThat(varied.orThrow().catalogue().tool(Id.of("wicked-problem-check")))
                .isEmpty();
        assertThat(tool(varied.orThrow().catalogue(), "problem-framing")
                        .related()
                        .orElseThrow()
                        .before())
                .doesNotContain(Id.of("wicked-problem-check"));
    }

    @Test
    void aToolkitIsHiddenWithEverythingInIt() {
        Result<VariedCatalogue> varied = VariantFiles.of(
                        "op: hide\nat: toolkit.anticipatory-innovation\nreferences: drop")
                .resolve();

        assertThat(VariantFiles.lines(varied)).isEmpty();
        assertThat(varied.orThrow().catalogue().toolkits())
                .singleElement()
                .extracting(toolkit -> toolkit.id().value())
                .isEqualTo("incubation");
    }

    @Test
    void aBlockThatIsHiddenLeavesTheFillOrder() {
        Canvas before = tool(CANONICAL, "experiment-card").canvas().orElseThrow();
        Id gone = before.blocks().get(1).id();

        Canvas after = tool(
                        catalogue(VariantFiles.of("op: hide\nat: tool.experiment-card.canvas.blocks." + gone)),
                        "experiment-card")
                .canvas()
                .orElseThrow();

        assertThat(after.blocks()).hasSize(before.blocks().size() - 1);
        assertThat(after.fillOrder())
                .doesNotContain(gone)
                .hasSize(before.fillOrder().size() - 1);
    }

    @Test
    void anItemIsAddedFromAFileOfItsOwn() {
        VariantFiles variant = VariantFiles.of("op: add\ninto: catalogue.sources\nnode: x-mine-law")
                .with("sources/x-mine-law.yaml", """
                        id: x-mine-law
                        title: Our law
                        language: pt
                        publisher: Our state
                        publisherType: government
                        licence: unknown-licence
                        licenceStatus: unknown
                        note: { en: What it is., pt: O que é. }
                        """);

        Catalogue varied = catalogue(variant);

        assertThat(varied.sources()).hasSize(CANONICAL.sources().size() + 1);
        assertThat(varied.sources().get(varied.sources().size() - 1).note())
                .contains(Text.of("What it is.", Locale.ENGLISH));
    }

    @Test
    void aTranslationOfASentenceThatWasReplacedIsSuperseded() throws Exception {
        VariedCatalogue varied = VariantFiles.of(
                        "op: replace\nat: tool.assumption-map.title\ntext: { en: Our own title }")
                .resolve()
                .orThrow();

        assertThat(title(CANONICAL, VariedCatalogue.of(CANONICAL, List.of()).orThrow(), ESTONIAN)
                        .language())
                .isEqualTo(ESTONIAN);
        assertThat(title(CANONICAL, varied, ESTONIAN)).isEqualTo(Text.of("Our own title", Locale.ENGLISH));
    }

    @Test
    void aTranslationStillServesWhereTheMeaningIsTheSame() throws Exception {
        VariedCatalogue varied = VariantFiles.of(
                        "op: replace\nat: tool.assumption-map.title\ntext: { en: Our own title }\nsameMeaning: true")
                .resolve()
                .orThrow();

        assertThat(title(CANONICAL, varied, ESTONIAN).language()).isEqualTo(ESTONIAN);
        assertThat(title(CANONICAL, varied, Locale.ENGLISH).words()).isEqualTo("Our own title");
    }

    @Test
    void wordsOfTheVariantComeFirstInEachLanguage() throws Exception {
        VariedCatalogue varied = VariantFiles.of(
                        "op: replace\nat: tool.assumption-map.title\ntext: { pt: O nosso título }")
                .manifest("overlays", "states: { pt: machine }\noverlays")
                .resolve()
                .orThrow();

        assertThat(title(CANONICAL, varied, PORTUGUESE).words()).isEqualTo("O nosso título");
        assertThat(title(CANONICAL, varied, PORTUGUESE).state().word()).isEqualTo("machine");
        assertThat(title(CANONICAL, varied, Locale.ENGLISH).language()).isEqualTo(PORTUGUESE);
    }

    @Test
    void theUpperVariantHasTheLastWord() {
        VariantFiles below = VariantFiles.of("op: replace\nat: tool.assumption-map.title\ntext: { en: Below }", hide())
                .manifest("id: mine", "id: low");
        VariantFiles above = VariantFiles.of("op: replace\nat: tool.assumption-map.title\ntext: { en: Above }")
                .manifest("version: 1.0.0 }", "version: 1.0.0, variant: low }");

        Catalogue varied = above.resolve(below).orThrow().catalogue();

        assertThat(tool(varied, "assumption-map").title()).isEqualTo(Text.of("Above", Locale.ENGLISH));
        assertThat(tips(varied)).doesNotContain("small-numbers");
    }

    @Test
    void whatTheVariantBelowHidIsNotThereForTheOneAbove() {
        VariantFiles below = VariantFiles.of(hide()).manifest("id: mine", "id: low");
        VariantFiles above = VariantFiles.of(hide()).manifest("version: 1.0.0 }", "version: 1.0.0, variant: low }");

        assertThat(VariantFiles.lines(above.resolve(below)))
                .singleElement()
                .asString()
                .startsWith(
                        "overlays/law.yaml:4:9: error [TK-3310] There is nothing at \"" + TIPS + ".small-numbers\".");
    }

    @Test
    void whatIsForOneLanguageOnlyIsNotShownInOthers() {
        VariedCatalogue varied = VariantFiles.of("op: add\ninto: " + TIPS
                        + "\ninOtherLocales: hide\nnode: { id: x-mine-tip, text: { pt: Uma dica. } }")
                .resolve()
                .orThrow();

        assertThat(tips(varied.catalogue(PORTUGUESE))).contains("x-mine-tip");
        assertThat(tips(varied.catalogue(Locale.forLanguageTag("pt-BR")))).contains("x-mine-tip");
        assertThat(tips(varied.catalogue(Locale.ENGLISH))).doesNotContain("x-mine-tip");
    }

    private static String hide() {
        return "op: hide\nat: " + TIPS + ".small-numbers";
    }

    private static Catalogue catalogue(VariantFiles variant) {
        Result<VariedCatalogue> varied = variant.resolve();
        assertThat(VariantFiles.lines(varied)).isEmpty();
        return varied.orThrow().catalogue();
    }

    private static Text title(Catalogue below, VariedCatalogue varied, Locale locale) throws Exception {
        Translations translations = Translations.of(below, CatalogueFiles.bundled(), List.of(locale))
                .orThrow();
        Localizer localizer =
                Localizer.of(translations, below.languages(), locale).withLocalTexts(varied.texts());
        return tool(localizer.localize(varied.catalogue(locale)), "assumption-map")
                .title();
    }

    private static Tool tool(Catalogue catalogue, String id) {
        return catalogue.tool(Id.of(id)).orElseThrow();
    }

    private static List<String> tips(Catalogue catalogue) {
        return tool(catalogue, "experiment-card").tips().stream()
                .map(Point::id)
                .map(Id::value)
                .toList();
    }
}
