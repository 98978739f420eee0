package org.incubationtoolkits.localization.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.incubationtoolkits.localization.format.XliffSamples.read;
import static org.incubationtoolkits.localization.format.XliffSamples.stale;
import static org.incubationtoolkits.localization.format.XliffSamples.unit;
import static org.incubationtoolkits.localization.format.XliffSamples.written;
import static org.incubationtoolkits.localization.format.XliffSamples.xliff12;
import static org.incubationtoolkits.localization.format.XliffSamples.xliff2;

import java.util.List;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.exchange.HandbackUnit;
import org.incubationtoolkits.localization.exchange.HandoffUnit;
import org.incubationtoolkits.localization.exchange.TranslationFormat;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes a code, and what codes become again. */
class XliffInlineCodesTest {

    private static final String HINT = "\n  hint: Put each inline code of the source into the translation once.";

    static Stream<TranslationFormat> formats() {
        return Stream.of(
                new Xliff12(),
                Xliff12.forTranslateToolkit(),
                new Xliff12().withPlainInlines(),
                Xliff2.version21(),
                Xliff2.version21().withPlainInlines(),
                Xliff2.version22());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyMarkupComesBackToTheLetter(TranslationFormat format) {
        List<HandoffUnit> units = List.of(
                unit(TextFormat.RICH, XliffSamples.RICH, XliffSamples.RICH),
                unit(TextFormat.RICH, "*a* _b_ **c**", "__c__ *b* _a_ <https://example.org> `d`"),
                unit(TextFormat.RICH, "[![x](y)](https://example.org \"t\") <b>*h*</b>", "*![*x*](y)*"),
                unit(TextFormat.RICH, "`two\nlines` *a\nb*", "*b\nc* `two\nlines`"),
                unit(TextFormat.RICH, "***both*** *a**b**c*", "***ambos*** *a**b**c*"),
                unit(TextFormat.RICH, "[*a*](https://example.org) []( https://b.example )", "*a*"),
                unit(TextFormat.PLAIN, "{a} {{a}} {{{a}}} {a.b} {a-b} {1} {_1}", "{_1}{a}{{a}}{a}{b}"),
                unit(TextFormat.MESSAGE, "{n, plural, one {# *d*} other {# {x}}}", "{n, plural, other {# {x}}}"),
                unit(TextFormat.PLAIN, "\u0001{a}\uffff\ud800", "\ufffe{a}\u0002\udc00 x"),
                unit(TextFormat.RICH, "`\u0001` *\u0002*", "*\u0002* `\u0001`"),
                stale(TextFormat.RICH, "*was* {a}", "**is** [now](https://example.org)", "*foi* {a}"));

        for (HandoffUnit given : units) {
            HandbackUnit back = read(written(format, given)).orThrow().units().get(0);

            assertThat(List.of(back.source(), back.target(), back.stamp().orElseThrow()))
                    .isEqualTo(List.of(given.words(), given.target(), given.stamp()));
        }
    }

    @Test
    void xliff12HasOneElementForWhatStandsAloneAndOneForWhatEncloses() {
        assertThat(written(new Xliff12(), unit(TextFormat.PLAIN, "A {a} & {{b}}", "{a}")))
                .contains("<source>A <x id=\"1\" ctype=\"x-placeholder\" clone=\"no\" equiv-text=\"{a}\"/> &amp; {{b}}"
                        + "</source>");
        assertThat(written(new Xliff12(), unit(TextFormat.RICH, "*a* **b** `c` [d](https://e.org)", "*a*")))
                .contains("<source><g id=\"1\" ctype=\"italic\" clone=\"no\" equiv-text=\"*…*\">a</g>"
                        + " <g id=\"2\" ctype=\"bold\" clone=\"no\" equiv-text=\"**…**\">b</g>"
                        + " <x id=\"3\" ctype=\"x-code\" clone=\"no\" equiv-text=\"`c`\"/>"
                        + " <g id=\"4\" ctype=\"link\" clone=\"no\" equiv-text=\"[…](https://e.org)\">d</g></source>");
    }

    @Test
    void xliff2KeepsTheMarkupBesideTheText() {
        assertThat(written(
                        Xliff2.version21(), unit(TextFormat.RICH, "*a* [b](https://e.org)", "*a* [b](https://e.org)")))
                .contains("""
                              <originalData>
                                <data id="d1">*</data>
                                <data id="d2">[</data>
                                <data id="d3">](https://e.org)</data>
                              </originalData>
                        """)
                .contains("<source><pc id=\"1\" canCopy=\"no\" canDelete=\"no\" type=\"fmt\" subType=\"xlf:i\""
                        + " dispStart=\"*\" dispEnd=\"*\" dataRefStart=\"d1\" dataRefEnd=\"d1\">a</pc>"
                        + " <pc id=\"2\" canCopy=\"no\" canDelete=\"no\" type=\"link\" dispStart=\"[\""
                        + " dispEnd=\"](https://e.org)\" dataRefStart=\"d2\" dataRefEnd=\"d3\">b</pc></source>");
    }

    @Test
    void messagesAreNeitherCutNorCoded() {
        String message = "{n, plural, one {# day} other {# days}}";

        assertThat(written(Xliff2.version21(), unit(TextFormat.MESSAGE, message, message)))
                .contains("canResegment=\"no\"", "<source>" + message + "</source>");
    }

    @Test
    void plainInlinesAreWords() {
        HandoffUnit unit = unit(TextFormat.RICH, "*a* `<b>`", "`<b>` *a*");

        assertThat(written(new Xliff12().withPlainInlines(), unit))
                .contains("<source>*a* `&lt;b&gt;`</source>")
                .doesNotContain("<g ", "<x ");
        assertThat(written(Xliff2.version21().withPlainInlines(), unit))
                .contains("<source>*a* `&lt;b&gt;`</source>")
                .doesNotContain("<pc ", "<ph ", "originalData");
    }

    @Test
    void anAddressIsThatOfTheSourceWhateverTheTranslationSays() {
        String given = written(new Xliff12(), unit(TextFormat.RICH, "[a](https://e.org)", "[b](https://e.org)"));
        int target = given.indexOf("<target");
        String changed =
                given.substring(0, target) + given.substring(target).replace("https://e.org", "https://evil.example");

        assertThat(read(changed).orThrow().units()).map(HandbackUnit::target).containsExactly("[b](https://e.org)");
    }

    @Test
    void aSourceThatWasEditedIsGivenBackAsItIs() {
        String given = written(new Xliff12(), unit(TextFormat.RICH, "Ask *them*", "Pergunte *lhes*"));

        assertThat(read(given.replace("Ask", "Never ask")).orThrow().units())
                .map(HandbackUnit::source)
                .containsExactly("Never ask *them*");
    }

    @Test
    void codesThatDifferAreToldAndTheOtherUnitsTaken() {
        String source = "<source><x id='1' equiv-text='{a}'/> <g id='2' equiv-text='*…*'>b</g></source>";
        String body = Stream.of(
                        "<g id='2'>b</g>",
                        "<x id='1'/><x id='1'/> <g id='2'>b</g>",
                        "<x id='1'/> <g id='2'>b</g> <x id='7'/>",
                        "nothing",
                        "<x id='1'/> <bx id='2'/>b",
                        "<g id='2'>b</g> <x id='1'/>",
                        "")
                .map(target -> "<trans-unit id='a'>" + source + "<target>" + target + "</target></trans-unit>\n")
                .reduce("", String::concat);

        assertThat(read(xliff12(body)).problems())
                .map(Problem::toString)
                .containsExactly(
                        "back.xlf:2:1: error [TK-3030] The translation of \"a\" lacks the inline code \"1\", \"{a}\", of"
                                + " the source." + HINT,
                        "back.xlf:3:1: error [TK-3030] The translation of \"a\" repeats the inline code \"1\", \"{a}\","
                                + " of the source." + HINT,
                        "back.xlf:4:1: error [TK-3030] The translation of \"a\" has an inline code \"7\", which the"
                                + " source does not have." + HINT,
                        "back.xlf:5:1: error [TK-3030] The translation of \"a\" lacks the inline code \"1\", \"{a}\", of"
                                + " the source." + HINT,
                        "back.xlf:5:1: error [TK-3030] The translation of \"a\" lacks the inline code \"2\", \"*…*\", of"
                                + " the source." + HINT,
                        "back.xlf:6:1: error [TK-3030] The translation of \"a\" has inline codes that begin and end across"
                                + " one another." + HINT);
        assertThat(read(xliff12(body)).orThrow().units())
                .map(HandbackUnit::target)
                .containsExactly("*b* {a}", "");
    }

    @Test
    void aTranslationThatWasGivenWithoutACodeComesBackWithoutIt() {
        String given = written(Xliff2.version21(), stale(TextFormat.PLAIN, "Ask", "Ask {name}", "Pergunte"));

        assertThat(read(given).problems()).isEmpty();
        assertThat(read(given.replace("Pergunte", "Pergunte sempre")).problems())
                .map(Problem::code)
                .containsExactly("TK-3030");
    }

    @Test
    void aCodeThatIsAddedToAnUntouchedTranslationIsTold() {
        String given = written(new Xliff12(), unit(TextFormat.PLAIN, "Ask", "Pergunte"));

        assertThat(read(given.replace("Pergunte", "Pergunte<x id='9'/>")).problems())
                .map(Problem::code)
                .containsExactly("TK-3030");
    }

    @Test
    void aCodeThatStandsForNothingKnownMakesABadUnit() {
        assertThat(read(xliff12("<trans-unit id='a'><source><x id='1'/></source></trans-unit>"
                                + "<trans-unit><source>b</source></trans-unit>"))
                        .problems())
                .map(Problem::toString)
                .containsExactly(
                        "back.xlf:2:1: error [TK-3031] The source of \"a\" does not tell what its inline code \"1\" stands"
                                + " for.",
                        "back.xlf:2:61: error [TK-3031] A unit has no id.");
    }

    @Test
    void aCharacterThatXmlKnowsDoesNotComeInUnseen() {
        assertThat(read(xliff2("<unit id='a'><segment><source>b<cp hex='0001'/><cp hex='003C'/><cp hex='x'/></source>"
                                + "</segment></unit>"))
                        .orThrow()
                        .units())
                .map(HandbackUnit::source)
                .containsExactly("b\u0001");
    }
}
