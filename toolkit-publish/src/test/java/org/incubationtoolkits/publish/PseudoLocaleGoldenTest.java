package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.testing.ExportedFiles;
import org.incubationtoolkits.export.testing.PlainWords;
import org.incubationtoolkits.export.testing.Samples;
import org.incubationtoolkits.localization.pseudo.PseudoLocale;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * In the pseudo-locale en-XA every text stands between ⟦ and ⟧. A letter outside of them is English that somebody put into a
 * renderer, unless it belongs to a name, which is nobody's to translate.
 */
class PseudoLocaleGoldenTest {

    private static final Catalogue CATALOGUE = CatalogueReader.canonical();

    /** Names of people, sources, organisations, countries and licences, and addresses. */
    private static final List<String> NAMES = Stream.of(
                    Samples.names(CATALOGUE),
                    countries(),
                    Samples.wordsOfCldr(CATALOGUE).filter(word -> word.contains(" ")))
            .flatMap(each -> each)
            .map(PlainWords::collapsed)
            .filter(name -> !name.isEmpty())
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    /** ICU joins the parts of a list as in English, for it has no data for a pseudo-locale. */
    private static final Pattern OF_ICU = Pattern.compile("(?<!\\pL)and(?!\\pL)");

    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:)\\S+");
    private static final List<String> READ_ATTRIBUTES = List.of(
            "title", "alt", "aria-label", "aria-description", "aria-valuetext", "placeholder", "content", "label");

    private static Stream<String> countries() {
        return CATALOGUE.cases().stream()
                .flatMap(story -> story.country().stream())
                .map(code -> new ULocale.Builder().setRegion(code).build().getDisplayCountry(ULocale.ENGLISH));
    }

    static Stream<Exporter> exporters() {
        return ServiceLoader.load(Exporter.class).stream().map(ServiceLoader.Provider::get);
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void noLetterThatAReaderSeesWasAddedByARenderer(Exporter exporter) throws IOException {
        PseudoLocale pseudo = PseudoLocale.EN_XA;
        Edition edition = new Edition(pseudo.locale(), pseudo.translate(CATALOGUE), pseudo.translate(Labels.SOURCE));
        List<String> formats = exporters().map(Exporter::format).toList();
        Publication publication = new Publication(CATALOGUE.languages().source(), List.of(edition), formats);
        List<String> added = new ArrayList<>();

        ExportedFiles files = ExportedFiles.of(exporter, publication);
        files.contents()
                .forEach((path, content) -> words(path, content)
                        .map(PseudoLocaleGoldenTest::outside)
                        .filter(words -> words.codePoints().anyMatch(Character::isLetter))
                        .map(words -> path + ": " + words)
                        .forEach(added::add));

        assertThat(files.order()).hasSizeGreaterThan(20);
        assertThat(added).isEmpty();
    }

    private static String outside(String words) {
        String rest = PlainWords.collapsed(words);
        while (rest.matches(".*⟦[^⟦⟧]*⟧.*")) {
            rest = rest.replaceAll("⟦[^⟦⟧]*⟧", " ");
        }
        for (String name : NAMES) {
            rest = rest.replace(name, " ");
        }
        rest = ADDRESS.matcher(rest).replaceAll(" ");
        return PlainWords.collapsed(OF_ICU.matcher(rest).replaceAll(" "));
    }

    private static Stream<String> words(String path, String content) {
        if (path.endsWith(".html")) {
            return ofPage(Jsoup.parse(content));
        }
        if (path.endsWith(".md")) {
            return ofMarkdown(content);
        }
        return path.endsWith(".json") ? ofJson(JsonMapper.shared().readTree(content)) : Stream.of();
    }

    /** All that is shown is read as one, since a paragraph may have its brackets in several elements. */
    private static Stream<String> ofPage(Document page) {
        Stream<String> attributes = page.getAllElements().stream()
                .filter(element -> !element.normalName().equals("meta"))
                .flatMap(element -> READ_ATTRIBUTES.stream().map(element::attr));
        StringBuilder shown = new StringBuilder();
        page.body().traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                shown.append(text.getWholeText());
            } else if (node instanceof Element element && element.isBlock()) {
                shown.append('\n');
            }
        });
        return Stream.concat(attributes, Stream.of(page.title(), shown.toString()));
    }

    private static Stream<String> ofMarkdown(String content) {
        int end = content.indexOf("\n---\n");
        Stream<String> head = content.substring(0, end)
                .lines()
                .filter(line -> line.matches("(title|description): .*"))
                .map(line -> line.replaceFirst("^[a-z]+: ", ""));
        List<String> blocks = new ArrayList<>();
        Parser.builder().build().parse(content.substring(end + 5)).accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                blocks.add(line(paragraph));
            }

            @Override
            public void visit(Heading heading) {
                blocks.add(line(heading));
            }

            @Override
            public void visit(HtmlBlock html) {
                blocks.add(Jsoup.parse(html.getLiteral()).text());
            }
        });
        return Stream.concat(head, blocks.stream());
    }

    private static String line(Node block) {
        StringBuilder words = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(Link link) {
                words.append(' ');
                if (link.getTitle() != null) {
                    words.append(link.getTitle());
                }
                visitChildren(link);
            }

            @Override
            public void visit(HtmlInline html) {
                words.append(Jsoup.parse(html.getLiteral()).select("[title]").eachAttr("title").stream()
                        .collect(Collectors.joining(" ")));
            }
        });
        return words.toString();
    }

    /** What is a text says so by its member {@code text}; everything else is codes, names and addresses. */
    private static Stream<String> ofJson(JsonNode node) {
        JsonNode text = node.path("text");
        Stream<String> own = text.isString() ? Stream.of(text.asString()) : Stream.of();
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        return Stream.concat(own, children.stream().flatMap(PseudoLocaleGoldenTest::ofJson));
    }
}
