package org.incubationtoolkits.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.export.testing.Samples;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFragmentsTest {

    private static final Catalogue CATALOGUE = CatalogueReader.canonical();
    private static final HtmlFragments FRAGMENTS =
            HtmlFragments.of(new Edition(Locale.ENGLISH, CATALOGUE, Labels.SOURCE));

    static Stream<Id> tools() {
        return CATALOGUE.tools().map(Tool::id);
    }

    @ParameterizedTest
    @MethodSource("tools")
    void aFragmentIsOneElementThatSaysItsLanguageIdAndVersion(Id id) {
        Document document = Jsoup.parseBodyFragment(FRAGMENTS.tool(id));

        assertThat(document.body().children()).hasSize(1);
        Element root = document.body().child(0);
        assertThat(root.attr("lang")).isEqualTo("en");
        assertThat(root.attr("dir")).isEqualTo("ltr");
        assertThat(root.attr("data-item")).isEqualTo("tool." + id);
        assertThat(root.attr("data-version")).isEqualTo("1.0.0");
    }

    @ParameterizedTest
    @MethodSource("tools")
    void nothingInAFragmentLeaksIntoThePage(Id id) {
        Document document = Jsoup.parseBodyFragment(FRAGMENTS.tool(id));

        assertThat(document.select("script, style, link, iframe, form, base, [style]"))
                .isEmpty();
        assertThat(document.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .noneMatch(name -> name.startsWith("on"));
        assertThat(document.select("[id]").eachAttr("id"))
                .allMatch(name -> name.startsWith("toolkit-"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tools")
    void aFragmentNamesItsAuthorsAndLicence(Id id) {
        Document document = Jsoup.parseBodyFragment(FRAGMENTS.tool(id));

        assertThat(document.select("a[rel=license]").eachAttr("href"))
                .contains("https://creativecommons.org/licenses/by/4.0/");
        assertThat(document.text()).contains("Incubation Toolkits contributors");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void headingsBeginWhereTheCallerSaysAndSkipNoLevel(int level) {
        String html =
                FRAGMENTS.with(FragmentOptions.DEFAULTS.withHeadingLevel(level)).tool(Id.of("assumption-map"));

        List<Integer> levels = Jsoup.parseBodyFragment(html).select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();
        assertThat(levels.get(0)).isEqualTo(level);
        assertThat(IntStream.range(1, levels.size()))
                .allMatch(i -> levels.get(i) <= levels.get(i - 1) + 1 && levels.get(i) > level - 1);
    }

    @Test
    void twoFragmentsOnOnePageShareNoId() {
        String one = FRAGMENTS.with(FragmentOptions.DEFAULTS.withIdPrefix("a-")).tool(Id.of("assumption-map"));
        String two = FRAGMENTS.with(FragmentOptions.DEFAULTS.withIdPrefix("b-")).tool(Id.of("assumption-map"));

        assertThat(Jsoup.parseBodyFragment(one + two).select("[id]").eachAttr("id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void linksLeadWhereTheCallerSays() {
        FragmentOptions options =
                FragmentOptions.DEFAULTS.withLinks(item -> item.kind().word().equals("tool")
                        ? Optional.of(URI.create("https://portal.example/" + item.id()))
                        : Optional.empty());

        Document document = Jsoup.parseBodyFragment(FRAGMENTS.with(options).tool(Id.of("assumption-map")));

        assertThat(document.select("dd a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("https://portal.example/"));
    }

    @Test
    void withoutAResolverThereAreNoLinksIntoThePortal() {
        Document document = Jsoup.parseBodyFragment(FRAGMENTS.tool(Id.of("assumption-map")));

        assertThat(document.select("a").eachAttr("href")).allMatch(href -> href.startsWith("https://"));
    }

    @Test
    void aHundredThreadsGetTheSameBytes() throws Exception {
        String expected = FRAGMENTS.tool(Id.of("assumption-map"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> results = IntStream.range(0, 100)
                    .mapToObj(i -> threads.submit(() -> FRAGMENTS.tool(Id.of("assumption-map"))))
                    .toList();
            for (Future<String> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anUnknownToolIsTheCallersMistake() {
        assertThatThrownBy(() -> FRAGMENTS.tool(Id.of("no-such-tool")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no tool has the id \"no-such-tool\"");
    }

    @Test
    void optionsThatCannotFitAreRefused() {
        assertThatThrownBy(() -> FragmentOptions.DEFAULTS.withHeadingLevel(7))
                .hasMessage("headingLevel must be 1 to 6, is 7");
        assertThatThrownBy(() -> FragmentOptions.DEFAULTS.withIdPrefix("a b")).hasMessageContaining("\"a b\"");
    }

    /** Every kind of fragment, of an edition in which much has fallen back, with something of each class map. */
    static Stream<String> all() {
        Edition arabic = Samples.multilingual().editions().get(2);
        return Stream.of(ClassMap.NEUTRAL, ClassMap.govUk(), ClassMap.uswds()).flatMap(classes -> {
            FragmentOptions options = FragmentOptions.DEFAULTS
                    .withClasses(classes)
                    .withHeadingLevel(3)
                    .withAssets(file -> Optional.of(URI.create("https://toolkits.example/ar/" + file)));
            HtmlFragments fragments = HtmlFragments.of(arabic).with(options);
            return Stream.of(
                    fragments.tool(Id.of("pre-mortem")),
                    fragments.canvas(Id.of("pre-mortem")),
                    fragments.assessment(Id.of("anticipation-readiness")),
                    fragments.guideStep(Id.of("find-your-tool")),
                    fragments.guideStep(Id.of("find-your-tool"), Id.of("scan")),
                    fragments.card(Id.of("pre-mortem")),
                    fragments.list(Id.of("phase"), Id.of("validate")));
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyKindOfFragmentIsOneElementThatLeaksNothing(String fragment) {
        Document document = Jsoup.parseBodyFragment(fragment);

        assertThat(document.body().children()).hasSize(1);
        Element root = document.body().child(0);
        assertThat(root.attr("lang")).isEqualTo("ar");
        assertThat(root.attr("dir")).isEqualTo("rtl");
        assertThat(root.attr("data-version")).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
        assertThat(root.id()).startsWith("toolkit-");
        assertThat(document.select("script, style, link, iframe, form, base, [style]"))
                .isEmpty();
        assertThat(document.select("[id]").eachAttr("id"))
                .allMatch(id -> id.startsWith("toolkit-"))
                .doesNotHaveDuplicates();
        assertThat(document.select("[name]").eachAttr("name")).allMatch(name -> name.startsWith("toolkit-"));
        assertThat(document.select("[class]"))
                .allMatch(element -> element.classNames().stream().anyMatch(name -> name.startsWith("toolkit-")));
        assertThat(document.select("a[rel=license]")).isNotEmpty();
        assertThat(document.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allMatch(id -> document.getElementById(id) != null);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyKindOfFragmentHasHeadingsWithoutAGap(String fragment) {
        List<Integer> levels = Jsoup.parseBodyFragment(fragment).select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> Integer.parseInt(heading.normalName().substring(1)))
                .toList();

        assertThat(levels).isNotEmpty();
        assertThat(levels.get(0)).isEqualTo(3);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isBetween(3, levels.get(i - 1) + 1);
        }
    }

    @Test
    void twoFragmentsOfTheSameToolStandOnOnePage() {
        FragmentOptions second = FragmentOptions.DEFAULTS.withIdPrefix("second-");
        Document document = Jsoup.parseBodyFragment(FRAGMENTS.assessment(Id.of("anticipation-readiness"))
                + FRAGMENTS.with(second).assessment(Id.of("anticipation-readiness")));

        assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(document.select("input[name=second-mandate-1], input[name^=second-]"))
                .isNotEmpty();
    }

    @Test
    void aReaderIsToldOfTheTranslationInTheFragmentItself() {
        Document document = Jsoup.parseBodyFragment(
                HtmlFragments.of(Samples.multilingual().editions().get(1)).tool(Id.of("pre-mortem")));

        assertThat(document.select(".toolkit-notice")).hasSize(1);
        assertThat(Jsoup.parseBodyFragment(FRAGMENTS.tool(Id.of("pre-mortem"))).select(".toolkit-notice"))
                .isEmpty();
    }

    @Test
    void aStepOfAGuideLeadsToWhereThePortalShowsTheNext() {
        FragmentOptions options =
                FragmentOptions.DEFAULTS.withSteps((guide, step) -> Optional.of(URI.create("/help?step=" + step)));
        Document document = Jsoup.parseBodyFragment(FRAGMENTS.with(options).guideStep(Id.of("find-your-tool")));

        assertThat(document.select(".toolkit-choices a").eachAttr("href")).contains("/help?step=about-the-change");
    }

    @Test
    void classMapsAddTheClassesOfADesignSystem() {
        Document document = Jsoup.parseBodyFragment(FRAGMENTS
                .with(FragmentOptions.DEFAULTS.withClasses(ClassMap.govUk()))
                .tool(Id.of("pre-mortem")));

        assertThat(document.select("h2.govuk-heading-l.toolkit-heading-0")).hasSize(1);
        assertThat(document.select("p.govuk-body, ul.govuk-list, dl.govuk-summary-list, a.govuk-link"))
                .hasSizeGreaterThan(10);
        assertThat(document.select("p:not([class]), ul:not([class]), ol:not([class]), a:not([class]), dl:not([class])"))
                .isEmpty();
    }

    @Test
    void aClassMapComesFromAFileAndRefusesWhatIsNoClass() throws IOException {
        ClassMap map = ClassMap.read(new StringReader("body = text is-long\n")).plus(Map.of("body", "wide"));
        Document document = Jsoup.parseBodyFragment(
                FRAGMENTS.with(FragmentOptions.DEFAULTS.withClasses(map)).card(Id.of("pre-mortem")));

        assertThat(document.select("p.toolkit-body.text.is-long.wide")).isNotEmpty();
        assertThatThrownBy(() -> ClassMap.of(Map.of("body", "a\" onclick=\"b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"body\"");
    }

    @Test
    void theStyleSheetSaysNothingOfWhatIsOutsideAFragment() {
        Stream.of(HtmlFragments.stylesheet().replaceAll("(?s)/\\*.*?\\*/", "").split("[{}]"))
                .filter(part -> !part.contains(":") || part.contains(".toolkit-") || part.contains(":is("))
                .map(String::strip)
                .filter(selector -> !selector.isEmpty() && !selector.startsWith("@") && !selector.startsWith("--"))
                .forEach(selector -> assertThat(selector).startsWith(".toolkit-"));
    }
}
