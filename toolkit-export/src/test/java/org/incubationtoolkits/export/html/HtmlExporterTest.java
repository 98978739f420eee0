package org.incubationtoolkits.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Exporter;
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
                        .filter(text -> !text.key().value().matches("(facet|role)\\..*"))
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
                    .matches(
                            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'(; script-src 'self')?");
            assertThat(page.select("script:not([type=application/json]):not([src^=../../assets/scripts/])"))
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

        assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                .containsExactly(
                        "assumption-map.html",
                        "../../et/tools/assumption-map.html",
                        "../../ar/tools/assumption-map.html");
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

    @Test
    void pagesStaySmall() throws IOException {
        ExportedFiles.of(exporter(), Samples.multilingual()).contents().forEach((path, content) -> {
            int limit = path.endsWith(".css") ? 30_000 : 60_000;
            assertThat(content.length()).as(path).isLessThan(limit);
        });
    }
}
