package org.incubationtoolkits.export.internal.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.export.internal.wording.Phrases;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    private static final Wording WORDING =
            new Wording(new Phrases(Locale.forLanguageTag("et")), Labels.SOURCE, CssNames.OF_SITE);

    @Property
    void wordsComeBackAsTheyWentIn(@ForAll String words) {
        String kept = words.replaceAll("[\\x00\\x0C\\r]|[\\uD800-\\uDFFF]", "");

        Element element = Jsoup.parseBodyFragment("<pre title=\""
                        + Html.text(kept).markup() + "\">x" + Html.text(kept).markup() + "</pre>")
                .selectFirst("pre");

        assertThat(element).isNotNull();
        assertThat(element.wholeText()).isEqualTo("x" + kept);
        assertThat(element.attr("title")).isEqualTo(kept);
        assertThat(element.children()).isEmpty();
    }

    @Test
    void aTextInAnotherLanguageSaysSo() {
        assertThat(WORDING.text(Text.of("Hello & bye", Locale.ENGLISH)).markup())
                .isEqualTo("<span class=\"fallback\" lang=\"en\" dir=\"ltr\">Hello &amp; bye</span>");
    }

    @Test
    void aTextInTheLanguageOfThePageStandsAlone() {
        assertThat(WORDING.text(Text.of("Tere", Locale.forLanguageTag("et"))).markup())
                .isEqualTo("Tere");
    }

    @Test
    void aRightToLeftTextSaysItsDirection() {
        assertThat(WORDING.rich(RichText.of("سلام", Locale.forLanguageTag("ar")))
                        .markup())
                .isEqualTo("<div class=\"fallback\" lang=\"ar\" dir=\"rtl\"><p>سلام</p></div>");
    }

    @Test
    void richTextKeepsAllItsPieces() {
        RichText text = RichText.of(
                "One *two* **three** `four` [five](https://example.org/?a=1&b=2)\n\n3. six\n4. seven\n   - eight",
                Locale.forLanguageTag("et"));

        assertThat(WORDING.rich(text).markup()).isEqualTo("""
                        <p>One <em>two</em> <strong>three</strong> <code>four</code> <a href="https://example.org/?a=1&amp;b=2">five</a></p>
                        <ol start="3"><li>six</li>
                        <li><p>seven</p>
                        <ul><li>eight</li></ul></li></ol>""");
    }

    @Test
    void whatRichTextDoesNotAllowComesOutAsWords() {
        RichText text = RichText.of(
                "<script>alert(1)</script>\n\na <b>c</b> [x](javascript:alert)", Locale.forLanguageTag("et"));

        String markup = WORDING.rich(text).markup();

        assertThat(Jsoup.parseBodyFragment(markup).select("script, b, a")).isEmpty();
        assertThat(Jsoup.parseBodyFragment(markup).text())
                .isEqualTo("<script>alert(1)</script> a <b>c</b> [x](javascript:alert)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:x",
                "data:text/html,x",
                "vbscript:x",
                "//example.org/x",
                "/a//../b\\c",
                "a b",
                "x\"onclick=y",
                "https:",
                "ftp://example.org"
            })
    void anAddressThatCouldHarmIsRefused(String address) {
        assertThatThrownBy(() -> new SafeUrl(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "../cases/x.html#overview",
                "#main",
                "/tools/x",
                "https://example.org/a?b=c",
                "mailto:a@example.org"
            })
    void anAddressThatIsSafeStays(String address) {
        assertThat(new SafeUrl(address).value()).isEqualTo(address);
    }

    @Test
    void joinedPiecesKeepTheirOrder() {
        assertThat(Html.join(List.of(Html.text("a"), Html.text("b")), ", ").markup())
                .isEqualTo("a, b");
    }
}
