package org.incubationtoolkits.canvas.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.canvas.PageFormat;
import org.incubationtoolkits.canvas.sheet.Mode;
import org.incubationtoolkits.canvas.sheet.SheetContent;
import org.incubationtoolkits.canvas.sheet.SheetLayouter;
import org.incubationtoolkits.canvas.sheet.SheetWords;
import org.incubationtoolkits.canvas.sheet.SheetWords.WriteIn;
import org.incubationtoolkits.canvas.text.TextSetter;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlSheetTest {

    private static final Canvas CANVAS = CatalogueReader.canonical()
            .tool(Id.of("assumption-map"))
            .flatMap(tool -> tool.canvas())
            .orElseThrow();

    private static String html(Mode mode, String language, double bleed) {
        Locale locale = Locale.forLanguageTag(language);
        Text hostile = Text.of("</style><script>alert(1)</script>", locale);
        SheetWords words = new SheetWords(
                locale, List.of(new WriteIn(Text.of("Team", locale), "")), List.of("1", "2"), List.of(hostile));
        return HtmlSheet.html(
                new SheetLayouter(PageFormat.A4.landscape().withBleed(bleed), TextSetter.plain())
                        .layOut(SheetContent.of(CANVAS, mode, words)),
                "");
    }

    /** What a reader reads: the words without the elements. */
    private static String words(String html) {
        return html.substring(html.indexOf("<main>"))
                .replaceAll("</(?:li|p|h1|h2)>", "\n")
                .replaceAll("<[^>]*>", "")
                .replaceAll(" +", " ");
    }

    @Test
    void hasEveryWordInReadingOrder() {
        String words = words(html(Mode.PROMPTS, "en", 0));

        assertThat(words)
                .containsSubsequence(CANVAS.blocks().stream()
                        .map(block -> block.title().words())
                        .toList());
        CANVAS.blocks()
                .forEach(block -> block.prompts()
                        .forEach(prompt ->
                                assertThat(words).contains("• " + prompt.text().words() + "\n")));
    }

    @Test
    void aListIsAListAndABlockIsARegionWithItsTitle() {
        assertThat(html(Mode.PROMPTS, "en", 0))
                .contains("<h1 class=\"title\">", "<ul>\n<li class=\"prompt\">", "</li>\n</ul>\n<p class=\"help\">")
                .containsPattern("<section aria-labelledby=\"block-desirable\"[^>]*>\n<h2 id=\"block-desirable\">");
    }

    @Test
    void whatIsInAnotherLanguageSaysSo() {
        assertThat(html(Mode.PROMPTS, "ar", 0))
                .contains(
                        "<h1 class=\"title\" lang=\"en\" dir=\"ltr\">", "<li class=\"prompt\" lang=\"en\" dir=\"ltr\">")
                .containsPattern(
                        "<h2 [^>]*><span class=\"number\"[^>]*>[^<]*<[^>]*>[^<]*(?:</strong>)?</span> <span lang=\"en\"");
        assertThat(html(Mode.PROMPTS, "en", 0)).doesNotContain(" lang=\"en\" dir=\"ltr\">\n<h2", "<span lang");
    }

    @ParameterizedTest
    @CsvSource({"0, 297mm 210mm", "3, 303mm 216mm"})
    void thePaperIsThatOfTheSheet(double bleed, String size) {
        assertThat(html(Mode.BLANK, "en", bleed)).contains("@page{size:" + size + ";margin:0}");
    }

    @Test
    void aSheetFromRightToLeftIsMeasuredFromTheRight() {
        assertThat(html(Mode.BLANK, "ar", 0))
                .contains("<html lang=\"ar\" dir=\"rtl\">", "position:absolute;right:var(--x)");
        assertThat(html(Mode.BLANK, "en", 0))
                .contains("<html lang=\"en\" dir=\"ltr\">", "position:absolute;left:var(--x)");
    }

    @Test
    void needsNothingFromElsewhereAndTextIsText() {
        assertThat(html(Mode.EXAMPLE, "en", 0))
                .doesNotContain("<script", "href", "url(", "src=", "NaN")
                .contains("&lt;/style&gt;&lt;script&gt;");
    }

    @ParameterizedTest
    @CsvSource({"one,two,true", "two-,part,false", "漢字,漢字,false", "ไทย,ไทย,false", "漢字,and,false", "'',x,false"})
    void wordsOfTwoLinesAreApartAsTheyWere(String before, String after, boolean apart) {
        assertThat(LineEnd.hasSpace(before, after)).isEqualTo(apart);
    }
}
