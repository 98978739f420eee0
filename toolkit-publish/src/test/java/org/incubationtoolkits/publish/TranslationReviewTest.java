package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.incubationtoolkits.localization.SourceHash;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TranslationReviewTest {

    /** One translation that is good, and waives a check that there is none of; one that is stale; one whose text is gone. */
    private static final String ESTONIAN = """
            format: toolkit-translation/1
            group: first
            source:
              locale: en
              version: 1.0.0
            locale: et
            units:
              toolkit.first.title:
                text: Esimene tööriistakast
                state: reviewed
                from: h1:bf3f0d7e3d5f3b6b
                was: First toolkit
                waive:
                  no.such: <b>
              toolkit.first.summary:
                text: Vana
                state: final
                from: h1:0
                was: An old toolkit.
              toolkit.first.gone:
                text: Ära
                state: final
                from: h1:1
                was: Gone
            """;

    @TempDir
    Path folder;

    private Publisher.Request request() {
        return Publisher.Request.to(folder.resolve("site"))
                .withCatalogue(catalogue(""))
                .withLocales("en", "et")
                .withExporters(FixedExporter.of("text", "x/index.text"));
    }

    private static CatalogueFiles catalogue(String policies) {
        Map<String, String> files = new TreeMap<>(SmallCatalogue.FILES);
        files.put("translations/first.et.yaml", withHashes(ESTONIAN));
        files.compute(
                "catalogue.yaml",
                (name, content) -> content.replace("  published: [en]\n", "  published: [en]\n" + policies));
        return CatalogueFiles.of(files);
    }

    private static String withHashes(String file) {
        return file.replace("h1:bf3f0d7e3d5f3b6b", hash("First toolkit"))
                .replace("h1:0", hash("An old toolkit."))
                .replace("h1:1", hash("Gone"));
    }

    private static String hash(String words) {
        return SourceHash.of(words).value();
    }

    private static List<String> lines(Publisher.Report report) {
        return report.problems().stream()
                .map(problem -> problem.toString().replaceAll("\\n.*", ""))
                .toList();
    }

    @Test
    void writesAReportBesideTheSite() throws IOException {
        Publisher.Report report = Publisher.publish(request().withReport(folder.resolve("a/qa")));

        assertThat(report.failed()).isFalse();
        assertThat(FolderContent.of(folder.resolve("a/qa"))).containsOnlyKeys("qa.css", "qa.html", "qa.json");
        Document page = Jsoup.parse(Files.readString(folder.resolve("a/qa/qa.html")));
        assertThat(page.select("h1, h2").eachText())
                .containsExactly("Translations of Small catalogue 1.0.0", "Summary", "et");
        assertThat(page.select("caption").eachText().stream().map(caption -> caption.replaceAll(": \\d.*", ": N")))
                .containsExactly("All languages", "Translated into et", "Found in et: N");
        assertThat(cells(page, "#et table:has(#coverage-et) tr").subList(0, 3))
                .containsExactly(
                        "Group, Units, Words, Publishable, Missing, Machine, Draft, Translated, Reviewed, Final, Stale",
                        "catalogue, 4, 12, 0 %, 4, 0, 0, 0, 0, 0, 0",
                        "first, 7, 22, 14 %, 5, 0, 0, 0, 1, 1, 1");
        assertThat(cells(page, "#et table:has(#found-et) tr"))
                .contains(
                        "Severity, Rule, Text, Place, What is wrong",
                        "warning, waiver.unknown TK-3211, toolkit.first.title, translations/first.et.yaml:9, "
                                + "There is no check \"no.such\". (waiver.unknown) Take the waiver out.");
        assertThat(page.select("#et p").eachText())
                .singleElement()
                .asString()
                .startsWith("Texts are looked for in: et → en. Shown to readers: ")
                .endsWith(". Translations of texts that are gone: 1.");
    }

    @Test
    void theReportIsAPageThatAsksNothingOfOthersAndKeepsWordsWords() throws IOException {
        Publisher.publish(request()
                .withCatalogue(CatalogueFiles.of(titled("<script>alert('&')</script>")))
                .withReport(folder.resolve("qa")));

        Document page = Jsoup.parse(Files.readString(folder.resolve("qa/qa.html")));
        assertThat(page.title()).isEqualTo("Translations of <script>alert('&')</script> 1.0.0");
        assertThat(page.select("script, style, [style], [src], iframe")).isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).containsExactly("qa.css", "#main", "#et", "#et");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'self'");
        assertThat(page.select("table").stream()
                        .filter(table -> table.select("caption").isEmpty()
                                || !table.select("thead th:not([scope=col])").isEmpty()))
                .isEmpty();
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .isNotEmpty()
                .allMatch(id -> page.getElementById(id) != null);
    }

    private static Map<String, String> titled(String title) {
        Map<String, String> files = new TreeMap<>(SmallCatalogue.FILES);
        files.compute(
                "catalogue.yaml",
                (name, content) -> content.replace("title: Small catalogue", "title: \"" + title + "\""));
        files.put("translations/first.et.yaml", withHashes(ESTONIAN));
        return files;
    }

    @Test
    void writesTheSameForPrograms() throws IOException {
        Publisher.publish(request().withReport(folder.resolve("qa")));

        JsonNode report = JsonMapper.shared().readTree(Files.readString(folder.resolve("qa/qa.json")));
        assertThat(report.propertyNames()).containsExactly("format", "catalogue", "coverage", "problems");
        assertThat(report.get("format").asString()).isEqualTo("toolkit-qa/1");
        assertThat(report.at("/coverage/locales/0/groups/1/publishable").toString())
                .isEqualTo("{\"units\":1,\"words\":2,\"percentOfUnits\":14,\"percentOfWords\":9}");
        assertThat(report.at("/coverage/locales/0/orphans").toString()).isEqualTo("[\"toolkit.first.gone\"]");
        assertThat(report.get("problems").valueStream().map(JsonNode::toString))
                .contains(
                        "{\"locale\":\"et\",\"rule\":\"waiver.unknown\",\"code\":\"TK-3211\",\"severity\":\"warning\","
                                + "\"key\":\"toolkit.first.title\",\"source\":\"translations/first.et.yaml\",\"line\":9,\"column\":11,"
                                + "\"message\":\"There is no check \\\"no.such\\\". (waiver.unknown)\","
                                + "\"hint\":\"Take the waiver out.\"}");
    }

    @Test
    void writesTheSameReportTwice() throws IOException {
        Publisher.publish(request().withReport(folder.resolve("a")));
        Publisher.publish(request().withReport(folder.resolve("b")));

        assertThat(FolderContent.of(folder.resolve("a"))).isEqualTo(FolderContent.of(folder.resolve("b")));
    }

    @Test
    void reportsALanguageInWhichNothingIsTranslatedAndNotTheSource() throws IOException {
        Publisher.publish(request().withLocales("en", "fr").withReport(folder.resolve("fr")));
        Publisher.publish(request().withLocales("en").withReport(folder.resolve("en")));

        assertThat(Jsoup.parse(Files.readString(folder.resolve("fr/qa.html")))
                        .select("h2, #fr div > p")
                        .eachText())
                .contains("Summary", "fr", "The checks found nothing.");
        assertThat(Jsoup.parse(Files.readString(folder.resolve("en/qa.html")))
                        .select("main p")
                        .eachText())
                .contains("Nothing is translated.");
    }

    @Test
    void publishesNothingBelowAThresholdAndStillReports() throws IOException {
        Publisher.publish(request());
        Map<String, String> earlier = FolderContent.of(folder.resolve("site"));

        Publisher.Report report = Publisher.publish(
                request().withReport(folder.resolve("qa")).withThresholds(Threshold.of(0), Threshold.of(100)));

        assertThat(lines(report)).first().asString().matches("""
                locale: error \\[TK-3041\\] Of the texts in "et", \\d+ percent are publishable \\(\\d+ of \\d+\\), which is below 100\\.""");
        assertThat(report.files()).isEmpty();
        assertThat(FolderContent.of(folder.resolve("site"))).isEqualTo(earlier);
        assertThat(folder.resolve("qa/qa.html")).exists();
    }

    @Test
    void aThresholdOfALanguageCountsForItAlone() throws IOException {
        assertThat(Publisher.publish(request().withThresholds(Threshold.of(100), Threshold.of("et", 0)))
                        .failed())
                .isFalse();
        assertThat(failing(request().withThresholds(Threshold.of("et", 100), Threshold.of("fr", 1))))
                .containsExactly("TK-3041", "TK-3041");
        assertThat(failing(request().withLocales("en", "en-GB").withThresholds(Threshold.of(100))))
                .isEmpty();
        assertThat(failing(request().withThresholds(Threshold.of("en-GB", 1)))).containsExactly("TK-3041");
    }

    private static List<String> failing(Publisher.Request request) throws IOException {
        return Publisher.publish(request).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::code)
                .toList();
    }

    @Test
    void tellsTagsAndFoldersThatAreNone() throws IOException {
        Files.writeString(folder.resolve("qa"), "a file");

        assertThat(failing(request().withThresholds(Threshold.of("e_t", 1)).withReport(folder.resolve("qa"))))
                .containsExactly("TK-5004", "TK-5002");
    }

    @Test
    void refusesAReportInTheSiteAndAThresholdThatIsNoPercentage() {
        assertThatThrownBy(() -> request().withReport(folder.resolve("site/../site/qa")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("report must not be in the output folder \"");
        assertThatThrownBy(() -> Threshold.of(101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("percent must be 0 to 100, is 101");
    }

    @Test
    void publishesNothingThatTheCatalogueForbids() throws IOException {
        CatalogueFiles strict = catalogue("  policies:\n    stale: fail\n");

        assertThat(lines(Publisher.publish(request().withCatalogue(strict))))
                .containsExactly(
                        "translations/first.et.yaml: error [TK-3040] 1 text is \"stale\" in \"et\", in which case the"
                                + " catalogue publishes nothing: \"toolkit.first.summary\".",
                        "translations/first.et.yaml:20:3: warning [TK-3004] No text of \"first\" has the key \"toolkit.first.gone\", so"
                                + " this translation is not used.");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void addsPseudoLocalesToLookAt() throws IOException {
        Publisher.Report report = Publisher.publish(Publisher.Request.to(folder.resolve("site"))
                .withCatalogue(catalogue(""))
                .withLocales("en")
                .withPseudoLocales()
                .withReport(folder.resolve("qa")));

        assertThat(report.locales())
                .containsExactly(Locale.ENGLISH, Locale.forLanguageTag("en-XA"), Locale.forLanguageTag("ar-XB"));
        Document arabic = Jsoup.parse(Files.readString(folder.resolve("site/ar-XB/index.html")));
        assertThat(arabic.select("html").first().attributes().html()).isEqualTo(" lang=\"ar-XB\" dir=\"rtl\"");
        assertThat(Jsoup.parse(Files.readString(folder.resolve("site/en-XA/index.html")))
                        .title())
                .startsWith("⟦Šṁåļļ çåţåļöĝûé")
                .endsWith("⟧");
        assertThat(Files.readString(folder.resolve("qa/qa.json"))).doesNotContain("XA", "XB");
    }

    private static List<String> cells(Document page, String rows) {
        return page.select(rows).stream()
                .map(row -> String.join(
                        ", ", row.children().stream().map(Element::text).toList()))
                .toList();
    }
}
