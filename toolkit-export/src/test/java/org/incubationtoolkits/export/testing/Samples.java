package org.incubationtoolkits.export.testing;

import com.ibm.icu.util.ULocale;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Case;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextMapper;
import org.incubationtoolkits.model.text.TranslationState;

/** Publications of the canonical catalogue, as it is and as it might be. */
public final class Samples {

    /** Words that mean something in HTML, in Markdown, in a template language or to a terminal. */
    public static final List<String> HOSTILE = List.of(
            "](x) and [a][b] and ![i](http://x.example/)",
            "<script>alert(1)</script>",
            "</script><img src=x onerror=alert(1)>",
            "<!-- c --> <em>raw</em> <b",
            "# not a heading #",
            "1. not a list",
            "2) nor this",
            "- nor this",
            "+ nor this",
            "> no quote",
            "---",
            "=== ",
            "a | b | c",
            "--- | ---",
            "\\ back \\* slashes \\",
            "&amp; &copy; &#65; & AT&T",
            "*a* _b_ **c** __d__ `e` ``f",
            "```fence",
            "~~~ ~~gone~~ $x$ ==m==",
            "{{ x }} {% raw %} {{< y >}} {x} ${z}",
            "{: .kramdown} {#id} [^1] [x]: http://y.example/",
            "import x from 'y'",
            "export nothing",
            ": definition",
            "javascript:alert(1)",
            "' onclick=\"x\" '",
            "line \u2028 separator",
            "\u202Bbidi\u202C \u2067isolate\u2069 \u200Ftext\u200E",
            "emoji 👩‍🚀 and a\u0301 mark",
            "one\ntwo\n\n    three",
            "tab\tstop  two blanks",
            "snake_case_word and _edge_",
            "C# and F#",
            "true",
            "null",
            "0x1F",
            "!");

    private static final Catalogue CANONICAL = CatalogueReader.canonical();

    private Samples() {}

    /** Returns the catalogue in English, with no other language beside it. */
    public static Publication canonical() {
        return Publication.of(new Edition(Locale.ENGLISH, CANONICAL, Labels.SOURCE));
    }

    /**
     * Returns the catalogue in English, in an Estonian that is half there and in every state of translation, and in an Arabic
     * of which only some labels are there.
     */
    public static Publication multilingual() {
        Locale estonian = Locale.forLanguageTag("et");
        Locale arabic = Locale.forLanguageTag("ar");
        TextMapper toEstonian = everySecond(estonian);
        Edition english = new Edition(Locale.ENGLISH, CANONICAL, Labels.SOURCE);
        return new Publication(
                Locale.ENGLISH,
                List.of(
                        english,
                        new Edition(estonian, CANONICAL.mapTexts(toEstonian), Labels.SOURCE.mapTexts(toEstonian)),
                        new Edition(arabic, CANONICAL, Labels.SOURCE.mapTexts(everySecond(arabic)))),
                List.of());
    }

    private static TextMapper everySecond(Locale language) {
        List<TranslationState> states = List.of(
                TranslationState.MACHINE,
                TranslationState.DRAFT,
                TranslationState.TRANSLATED,
                TranslationState.REVIEWED,
                TranslationState.FINAL);
        int[] count = {0};
        return (key, text, format) -> {
            int number = count[0]++;
            return number % 2 == 0
                    ? new Text(
                            text.words() + " (" + language + ")", language, states.get(number / 2 % 5), number % 7 == 0)
                    : text;
        };
    }

    /** Returns an edition in which every text stands between the brackets ⟦ and ⟧, and so does every label. */
    public static Publication bracketed() {
        TextMapper brackets =
                (key, text, format) -> new Text("⟦" + text.words() + "⟧", text.language(), text.state(), text.stale());
        return Publication.of(
                new Edition(Locale.ENGLISH, CANONICAL.mapTexts(brackets), Labels.SOURCE.mapTexts(brackets)));
    }

    /** Returns an edition in which every text is hostile, and different from all others. */
    public static Publication hostile() {
        int[] count = {0};
        TextMapper hostile = (key, text, format) -> {
            int number = count[0]++;
            return Text.of(HOSTILE.get(number % HOSTILE.size()) + " q" + number + "q", text.language());
        };
        return Publication.of(new Edition(Locale.ENGLISH, CANONICAL.mapTexts(hostile), Labels.SOURCE));
    }

    /** Returns the words in a catalogue that are nobody's to translate: names, titles of sources, addresses, codes. */
    public static Stream<String> names(Catalogue catalogue) {
        Stream<String> ofSources = catalogue.sources().stream()
                .flatMap(source -> Stream.of(
                                Stream.of(source.title(), source.publisher()),
                                source.authors().stream(),
                                source.url().map(Object::toString).stream())
                        .flatMap(each -> each));
        Stream<String> ofLicences = catalogue.licences().stream()
                .flatMap(licence ->
                        Stream.concat(licence.url().map(Object::toString).stream(), licence.spdx().stream()));
        Stream<String> ofItems = catalogue
                .items()
                .filter(Authored.class::isInstance)
                .flatMap(item -> ((Authored) item).credit().authors().stream());
        return Stream.of(
                        ofSources,
                        ofLicences,
                        ofItems,
                        catalogue.credit().authors().stream(),
                        catalogue.cases().stream().flatMap(Samples::names))
                .flatMap(each -> each)
                .distinct();
    }

    /**
     * Returns the words in English that exporters take from Unicode CLDR, and that no label has: names of countries, days
     * with their months, and what stands before the last name of a list.
     */
    public static Stream<String> wordsOfCldr(Catalogue catalogue) {
        Stream<String> countries = catalogue.cases().stream()
                .flatMap(story -> story.country().stream())
                .map(country -> ULocale.getDisplayCountry("und-" + country, ULocale.ENGLISH));
        DateTimeFormatter day = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
        Stream<String> days =
                catalogue.tools().flatMap(tool -> tool.changes().stream()).map(change -> day.format(change.date()));
        return Stream.of(countries, days, Stream.of("and")).flatMap(each -> each);
    }

    private static Stream<String> names(Case story) {
        return Stream.of(
                        Stream.of(story.organisation()),
                        story.country().stream(),
                        story.website().map(Object::toString).stream())
                .flatMap(each -> each);
    }
}
