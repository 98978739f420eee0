package org.incubationtoolkits.canvas.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.incubationtoolkits.canvas.PageFormat;
import org.incubationtoolkits.canvas.sheet.Mode;
import org.incubationtoolkits.canvas.sheet.SheetContent;
import org.incubationtoolkits.canvas.sheet.SheetLayouter;
import org.incubationtoolkits.canvas.sheet.SheetWords;
import org.incubationtoolkits.canvas.text.TextSetter;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgSheetTest {

    private static final Canvas CANVAS = CatalogueReader.canonical()
            .tool(Id.of("assumption-map"))
            .flatMap(tool -> tool.canvas())
            .orElseThrow();

    private static String svg(SheetContent content, double bleed) {
        return SvgSheet.svg(
                new SheetLayouter(PageFormat.A4.landscape().withBleed(bleed), TextSetter.plain()).layOut(content));
    }

    private static SheetContent content(String language) {
        return SheetContent.of(
                CANVAS, Mode.PROMPTS, new SheetWords(Locale.forLanguageTag(language), List.of(), List.of(), List.of()));
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> words(Document svg, String element) {
        NodeList found = svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", element);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            words.add(found.item(i).getTextContent());
        }
        return words;
    }

    @Test
    void hasTheWordsAsTextInReadingOrder() throws Exception {
        Document svg = parse(svg(content("en"), 0));

        assertThat(words(svg, "title")).containsExactly(CANVAS.title().words());
        List<String> texts = words(svg, "text");
        assertThat(texts)
                .containsSubsequence(CANVAS.blocks().stream()
                        .map(block -> block.title().words())
                        .toList());
        assertThat(String.join(" ", texts))
                .contains(CANVAS.blocks().get(0).prompts().get(0).text().words().substring(0, 20));
    }

    @Test
    void needsNothingFromElsewhere() {
        assertThat(svg(content("ar"), 0))
                .doesNotContain("href", "url(", "<style", "style=", "<script", "foreignObject", "<image", "NaN", "E-")
                .contains(" xml:lang=\"ar\" direction=\"rtl\"");
    }

    @Test
    void isAsLargeAsThePaperWithWhatIsCutOff() throws Exception {
        assertThat(parse(svg(content("en"), 0)).getDocumentElement().getAttribute("width"))
                .isEqualTo("297mm");
        var bled = parse(svg(content("en"), 3)).getDocumentElement();
        assertThat(bled.getAttribute("width")).isEqualTo("303mm");
        assertThat(bled.getAttribute("viewBox")).isEqualTo("-3 -3 303 216");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</title><script>alert(1)</script>", "a & b < c > d \" '", "]]>", "\u202etfel", "&#60;"})
    void hostileWordsComeOutAsWords(String hostile) throws Exception {
        SheetContent content = content("en");
        Text title = Text.of(hostile, Locale.ENGLISH);
        Document svg = parse(svg(
                new SheetContent(content.canvas(), title, Optional.of(title), content.blocks(), content.words()), 0));

        assertThat(words(svg, "title")).containsExactly(hostile);
        assertThat(words(svg, "desc")).containsExactly(hostile);
        assertThat(words(svg, "text")).contains(hostile);
    }

    @Test
    void whatXmlCannotHoldIsShownAsSuch() throws Exception {
        SheetContent content = content("en");
        Text title = Text.of("a\u0000b\ud800c\uffffd", Locale.ENGLISH);
        Document svg = parse(
                svg(new SheetContent(content.canvas(), title, Optional.empty(), content.blocks(), content.words()), 0));

        assertThat(words(svg, "title")).containsExactly("a\ufffdb\ufffdc\ufffdd");
    }
}
