package org.incubationtoolkits.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.Hosting;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.testing.ExportedFiles;
import org.incubationtoolkits.export.testing.ExporterContract;
import org.incubationtoolkits.export.testing.PlainWords;
import org.incubationtoolkits.export.testing.Samples;
import org.incubationtoolkits.model.Catalogue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlExporterTest implements ExporterContract {

    /** Elements that run on in the words around them; all others stand apart. */
    private static final Set<String> INLINE =
            Set.of("a", "b", "bdi", "cite", "code", "em", "i", "span", "strong", "sup", "time");

    @Override
    public Exporter exporter() {
        return new HtmlExporter();
    }

    @Override
    public String visibleWords(String path, String content) {
        if (!path.endsWith(".html")) {
            return "";
        }
        Document document = Jsoup.parse(content);
        StringBuilder words = new StringBuilder();
        document.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (node instanceof Element element && !INLINE.contains(element.normalName())) {
                words.append(' ');
            }
        });
        document.select("[aria-label]").forEach(element -> words.append(' ').append(element.attr("aria-label")));
        return words.toString();
    }

    @Override
    public List<String> links(String path, String content) {
        if (!path.endsWith(".html")) {
            return List.of();
        }
        return Jsoup.parse(content).select("[href], [src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .toList();
    }

    private static Stream<Document> pages(ExportedFiles files) {
        return files.contents().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .map(file -> Jsoup.parse(file.getValue()));
    }

    @Test
    void losesNoTextOfTheCatalogue() throws IOException {
        Catalogue catalogue = Samples.canonical().editions().get(0).catalogue();
        StringBuilder words = new StringBuilder();
        ExportedFiles.of(exporter(), Samples.canonical())
                .contents()
                .forEach((path, content) -> words.append(PlainWords.collapsed(visibleWords(path, content)))
                        .append('\n'));

        assertThat(catalogue
                        .items()
                        .flatMap(item -> item.texts().stream())
                        .filter(text -> !text.key().value().matches("role\\..*"))
                        .flatMap(PlainWords::of)
                        .map(PlainWords::collapsed)
                        .filter(text -> words.indexOf(text) < 0))
                .isEmpty();
    }

    @Test
    void everyPageRefusesWhateverDoesNotComeFromTheSiteItself() throws IOException {
        ExportedFiles files = ExportedFiles.of(exporter(), Samples.hostile());

        assertThat(pages(files)).allSatisfy(page -> {
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .isEqualTo("default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'");
            assertThat(page.select("script:not([type=application/json], [type=application/ld+json])"
                            + ":not([src~=^(\\.\\./)+assets/scripts/[a-z-]+\\.js$], [src=search.js])"))
                    .isEmpty();
            assertThat(page.select("style, iframe, object, embed, base, [style], img[onerror]"))
                    .isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .map(attribute -> attribute.getKey()))
                    .noneMatch(name -> name.startsWith("on"));
        });
    }

    @Test
    void everyPageIsWellFormedForAStrictParser() throws IOException {
        ExportedFiles.of(exporter(), Samples.hostile()).contents().forEach((path, content) -> {
            if (path.endsWith(".html")) {
                Parser parser = Parser.htmlParser().setTrackErrors(10);
                Jsoup.parse(content, "", parser);
                assertThat(parser.getErrors()).as(path).isEmpty();
            }
        });
    }

    @Test
    void aTextInAnotherLanguageThanThePageSaysSo() throws IOException {
        ExportedFiles files = ExportedFiles.of(exporter(), Samples.multilingual());
        Document page = Jsoup.parse(files.get("et/tools/assumption-map.html"));

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("et");
        assertThat(page.select("main [lang=en]"))
                .isNotEmpty()
                .allMatch(element -> element.attr("dir").equals("ltr"));
        assertThat(page.select("main :matchesWholeOwnText(\\(et\\)$)")).isNotEmpty();
    }

    @Test
    void anArabicPageRunsFromRightToLeft() throws IOException {
        ExportedFiles files = ExportedFiles.of(exporter(), Samples.multilingual());
        Element html = Jsoup.parse(files.get("ar/index.html")).selectFirst("html");

        assertThat(html.attr("lang")).isEqualTo("ar");
        assertThat(html.attr("dir")).isEqualTo("rtl");
    }

    @Test
    void everyPageLeadsToTheSamePageInEveryLanguage() throws IOException {
        ExportedFiles files = ExportedFiles.of(exporter(), Samples.multilingual());
        Document page = Jsoup.parse(files.get("en/tools/assumption-map.html"));

        assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("href"))
                .containsExactly(
                        "assumption-map.html",
                        "../../et/tools/assumption-map.html",
                        "../../ar/tools/assumption-map.html",
                        "../../index.html");
        assertThat(page.select(".languages a").eachAttr("hreflang")).containsExactly("en", "et", "ar");
        assertThat(page.select(".languages a[aria-current]").eachAttr("hreflang"))
                .containsExactly("en");
    }

    @Test
    void staleMachineAndFallbackTextsAreToldOnceOnThePage() throws IOException {
        ExportedFiles files = ExportedFiles.of(exporter(), Samples.multilingual());

        assertThat(Jsoup.parse(files.get("et/tools/assumption-map.html")).select("main .notice"))
                .hasSize(1);
        assertThat(Jsoup.parse(files.get("en/tools/assumption-map.html")).select("main .notice"))
                .isEmpty();
    }

    @Test
    void blocksStandInReadingOrderAndShowTheirFillNumber() throws IOException {
        Catalogue catalogue = Samples.canonical().editions().get(0).catalogue();
        ExportedFiles files = ExportedFiles.of(exporter(), Samples.canonical());

        catalogue
                .tools()
                .forEach(tool -> tool.canvas().ifPresent(canvas -> {
                    Element blocks = Jsoup.parse(files.get("en/tools/" + tool.id() + ".html"))
                            .selectFirst(".blocks");
                    assertThat(blocks.select("> li .order > [aria-hidden]").eachText())
                            .isEqualTo(canvas.blocks().stream()
                                    .map(block -> String.valueOf(canvas.fillNumber(block.id())))
                                    .toList());
                }));
    }

    @Test
    void everyIdOnAPageIsThereOnceAndEveryFragmentLeadsToOne() throws IOException {
        assertThat(pages(ExportedFiles.of(exporter(), Samples.multilingual()))).allSatisfy(page -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(page.select("a[href^=#]").eachAttr("href")).allMatch(href -> ids.contains(href.substring(1)));
        });
    }

    /** Books and cards repeat a whole toolkit, for paper. */
    @Test
    void pagesStaySmall() throws IOException {
        ExportedFiles.of(exporter(), Samples.multilingual()).contents().forEach((path, content) -> {
            if (path.endsWith(".html") && !path.matches(".*/(books|cards)/.*")) {
                String html = content.replaceAll("(?s)<script type=\"application/json\".*?</script>", "");
                assertThat(html.getBytes(StandardCharsets.UTF_8).length)
                        .as(path)
                        .isLessThan(60 * 1024);
            }
        });
    }

    /** The documents of the finder are data, of which there is more in a larger catalogue. */
    @Test
    void whatAPageFetchesStaysSmall() throws IOException {
        ExportedFiles files = ExportedFiles.of(exporter(), Samples.multilingual());
        files.contents().forEach((path, content) -> {
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(content);
                int styles = size(
                        files,
                        path,
                        page.select("link[rel=stylesheet]:not([href$=fonts.css])")
                                .eachAttr("href"));
                int scripts = size(
                        files,
                        path,
                        page.select("script[src]").eachAttr("src").stream()
                                .filter(script -> !script.equals("search.js"))
                                .toList());
                assertThat(styles).as(path + " styles").isBetween(1, 30 * 1024);
                assertThat(scripts).as(path + " scripts").isLessThan(40 * 1024);
            }
        });
    }

    private static int size(ExportedFiles files, String path, List<String> links) {
        return links.stream()
                .map(link -> URI.create("x:/" + path).resolve(link).getPath().substring(1))
                .mapToInt(file -> files.get(file).getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    @Test
    void aSiteThatKnowsItsAddressNamesItWhereProgramsAskForIt() throws IOException {
        Publication hosted = Samples.multilingual()
                .hostedAs(new Hosting(Optional.of(URI.create("https://toolkits.example/x/")), true));
        ExportedFiles files = ExportedFiles.of(exporter(), hosted);
        Document page = Jsoup.parse(files.get("et/tools/assumption-map.html"));

        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://toolkits.example/x/et/tools/assumption-map.html");
        assertThat(page.select("link[hreflang=x-default]").attr("href")).isEqualTo("https://toolkits.example/x/");
        assertThat(page.select("link[hreflang]").eachAttr("href"))
                .allMatch(href -> href.startsWith("https://toolkits.example/x/"));
        assertThat(page.select("meta[property=og:url]").attr("content"))
                .isEqualTo("https://toolkits.example/x/et/tools/assumption-map.html");
        assertThat(page.select("svg.qr").attr("aria-label"))
                .contains("https://toolkits.example/x/et/tools/assumption-map.html");
        assertThat(files.get("robots.txt")).contains("Sitemap: https://toolkits.example/x/sitemap.xml");
        assertThat(files.get("sitemap.xml")).contains("<loc>https://toolkits.example/x/et/sitemap.xml</loc>");
        assertThat(files.get("et/sitemap.xml"))
                .contains("<loc>https://toolkits.example/x/et/</loc>")
                .contains("<loc>https://toolkits.example/x/et/tools/assumption-map.html</loc>")
                .doesNotContain("/books/", "404");
        assertThat(files.get("et/changes.atom"))
                .contains("<id>https://toolkits.example/x/et/tools/assumption-map.html#1.0.0</id>")
                .contains("<updated>2026-11-24T00:00:00Z</updated>");
        assertThat(files.get("_headers")).contains("/x/*\n  Content-Security-Policy: default-src 'self'");
        assertThat(files.get("_redirects")).contains("/x/et/* /x/et/404.html 404");
        assertThat(files.get("servers/nginx.conf")).contains("location /x/et/ {", "error_page 404 /x/et/404.html;");
        assertThat(Jsoup.parse(files.get("et/404.html")).select("link[rel=stylesheet], header a, main a").stream()
                        .map(element -> element.attr("href")))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("/x/"));
    }

    @Test
    void aSiteWithoutAnAddressNamesNone() throws IOException {
        ExportedFiles files = ExportedFiles.of(exporter(), Samples.multilingual());

        assertThat(files.order())
                .noneMatch(path -> path.matches("(.*/)?(404.html|sitemap.xml|robots.txt|_headers|changes.atom)"));
        assertThat(Jsoup.parse(files.get("et/tools/assumption-map.html"))
                        .select("link[rel=canonical], svg.qr, link[rel=manifest]"))
                .isEmpty();
    }

    @Test
    void everyValueOfAFacetHasAPageWithItsToolsAndTheSearchKnowsThem() throws IOException {
        ExportedFiles files = ExportedFiles.of(exporter(), Samples.multilingual());
        Document page = Jsoup.parse(files.get("en/facets/phase/validate.html"));

        assertThat(page.select(".cards h3 a").eachAttr("href")).contains("../../tools/assumption-map.html");
        assertThat(files.get("en/search.js")).startsWith("(globalThis.incubationToolkits ??= {}).documents = [");
        JsonNode documents = JsonMapper.shared()
                .readTree(files.get("et/search.js")
                        .replaceFirst("^[^=]*=[^=]*= ", "")
                        .replaceFirst(";\\s*$", ""));
        JsonNode map = documents
                .valueStream()
                .filter(document -> document.get("id").asString().equals("assumption-map"))
                .findFirst()
                .orElseThrow();
        assertThat(map.at("/facets/phase").toString()).contains("validate");
        assertThat(map.get("original").asString()).startsWith("Assumption map");
    }
}
