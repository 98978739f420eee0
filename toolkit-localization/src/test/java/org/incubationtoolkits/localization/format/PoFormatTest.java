package org.incubationtoolkits.localization.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.localization.exchange.Claim;
import org.incubationtoolkits.localization.exchange.Handback;
import org.incubationtoolkits.localization.exchange.HandbackUnit;
import org.incubationtoolkits.localization.exchange.SampleHandoffs;
import org.incubationtoolkits.localization.exchange.Stamp;
import org.incubationtoolkits.localization.exchange.TranslationFormat;
import org.incubationtoolkits.localization.exchange.TranslationFormatContract;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoFormatTest implements TranslationFormatContract {

    private static final String HEADER = "msgid \"\"\nmsgstr \"Language: pt\\n\"\n\n";
    private static final String UNIT = "msgctxt \"tool.x.title\"\nmsgid \"Ask\"\nmsgstr \"Pergunte\"\n\n";

    @Override
    public TranslationFormat format() {
        return new PoFormat();
    }

    @Override
    public String opening(TextKey key) {
        return "msgctxt \"" + key + "\"";
    }

    @Override
    public String shortFile(int units) {
        return "msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"\"\n".repeat(units);
    }

    @Test
    void writesOnlyLineFeedsAndNoLineInTheMiddleOfALineOfWords() {
        String text = new String(format().write(SampleHandoffs.hostile()), StandardCharsets.UTF_8);

        assertThat(text).doesNotContain("\r").contains("\"one\\n\"\n\"two\"\n").contains("word word ".repeat(1_000));
    }

    @Test
    void writesWhatEachStateIsToATranslator() {
        String text = new String(
                format().write(SampleHandoffs.of(List.of(
                        SampleHandoffs.current("tool.x.a", "A {n}", "B {n}", TranslationState.FINAL),
                        SampleHandoffs.stale("tool.x.b", "Was\nso", "Is", "É", TranslationState.REVIEWED)))),
                StandardCharsets.UTF_8);

        assertThat(text.substring(text.indexOf("\n\n") + 2))
                .isEqualTo("""
                        #. A title.
                        #. stamp: %s
                        #: incubation/tool.x.a
                        #, python-brace-format
                        msgctxt "tool.x.a"
                        msgid "A {n}"
                        msgstr "B {n}"

                        #. A title.
                        #. stamp: %s
                        #: incubation/tool.x.b
                        #, fuzzy
                        #| msgctxt "tool.x.b"
                        #| msgid ""
                        #| "Was\\n"
                        #| "so"
                        msgctxt "tool.x.b"
                        msgid "Is"
                        msgstr "É"
                        """.formatted(Stamp.of("A {n}", Optional.of("B {n}")), Stamp.of("Is", Optional.of("É"))));
    }

    @ParameterizedTest
    @CsvSource({
        "pt-AO, pt_AO",
        "et, et",
        "sr-Latn, sr@latin",
        "sr-Cyrl-ME, sr_ME@cyrillic",
        "ca-ES-valencia, ca_ES@valencia",
        "zh-Hant-HK, zh_Hant_HK",
        "es-419, es_419"
    })
    void namesTheLanguageAsPosixDoesAndReadsItSo(String tag, String posix) {
        String text = new String(
                format().write(SampleHandoffs.of(Locale.forLanguageTag(tag), List.of())), StandardCharsets.UTF_8);

        assertThat(text).contains("\"Language: " + posix + "\\n\"", "\"X-Toolkit-Locale: " + tag + "\\n\"");
        assertThat(read(text.replaceAll("\"X-Toolkit-Locale.*\n", "")).locale()).hasValue(Locale.forLanguageTag(tag));
    }

    @ParameterizedTest
    @CsvSource({
        "pt_BR.UTF-8, pt-BR",
        "de_DE@euro, de-DE",
        "sr@Latin, sr-Latn",
        "uz_UZ@cyrillic, uz-Cyrl-UZ",
        "pt-BR, pt-BR"
    })
    void readsALanguageAsOtherToolsWriteIt(String posix, String tag) {
        assertThat(read(HEADER.replace("Language: pt", "Language: " + posix)).locale())
                .hasValue(Locale.forLanguageTag(tag));
    }

    @ParameterizedTest
    @CsvSource({"''", "Portuguese (Angola)", "@latin", "x-klingon", "pt__"})
    void doesNotKnowALanguageThatIsNone(String posix) {
        assertThat(read(HEADER.replace("Language: pt", "Language: " + posix)).locale())
                .isEmpty();
    }

    @Test
    void believesItsOwnFieldRatherThanTheLanguage() {
        assertThat(read(HEADER.replace(
                                "Language: pt\\n", "language: pt\\nx-toolkit-locale: pt-AO\\nX-Poedit-Basepath: .\\n"))
                        .locale())
                .hasValue(SampleHandoffs.LOCALE);
    }

    @Test
    void readsWhatOtherToolsWrite() {
        String other = """
                # A translator wrote this.
                #. wrapped and reordered
                #~ msgid "gone"
                #~ msgstr "foi"
                #: b:1 c:2
                #  another comment
                #. stamp: h1:0123456789abcdef
                #, c-format,fuzzy , no-wrap
                #| msgid "x" and "y
                  msgctxt   "tool."
                "x.title"
                msgid ""
                "One "\t
                "two\\n\\ttab \\\\ \\" \\r \\a\\b\\f\\v \\303\\251 \\xc3\\xa9 \\101!"

                msgstr"Um"
                #. no blank line before this
                msgctxt "tool.x.text"
                msgid "a"
                msgstr "b"
                #~| msgid "was"
                #~ msgctxt "tool.x.old"
                #~ msgid "a"
                #~ msgstr "b"
                """;
        HandbackUnit first = new HandbackUnit(
                "tool.x.title",
                "One two\n\ttab \\ \" \r \u0007\b\f\u000b é é A!",
                "Um",
                Claim.NEEDS_WORK,
                Stamp.find("h1:0123456789abcdef"),
                new FileText("a file", "").at(13, 3));
        HandbackUnit second = new HandbackUnit(
                "tool.x.text", "a", "b", Claim.DONE, Optional.empty(), new FileText("a file", "").at(21, 1));

        assertThat(read(HEADER + other).units()).containsExactly(first, second);
        assertThat(read((HEADER + other).replace("\n", "\r\n")).units()).containsExactly(first, second);
    }

    @Test
    void takesAnEmptyTranslationForWorkToDo() {
        assertThat(read(UNIT.replace("Pergunte", " ")).units())
                .map(HandbackUnit::claim)
                .containsExactly(Claim.NEEDS_WORK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            msgstr "b        | 6:10: error [TK-3031] The entry "k" cannot be taken: its text does not end on this line.
            msgstr "b\\"     | 6:12: error [TK-3031] The entry "k" cannot be taken: its text does not end on this line.
            msgstr "a"b"     | 6:11: error [TK-3031] The entry "k" cannot be taken: something follows after the text.
            msgstr "a\\qb"   | 6:10: error [TK-3031] The entry "k" cannot be taken: "\\q" means nothing.
            msgstr "a\\x4e9" | 6:10: error [TK-3031] The entry "k" cannot be taken: "\\x4e9" means nothing.
            msgstr "\\351 b" | 6:13: error [TK-3031] The entry "k" cannot be taken: the bytes before this place are not UTF-8.
            msgstr b         | 6:1: error [TK-3031] The entry "k" cannot be taken: "msgstr b" is not PO.
            msgid "c"        | 4:1: error [TK-3031] The entry "k" cannot be taken: it has no msgstr.
            # nothing        | 4:1: error [TK-3031] The entry "k" cannot be taken: it has no msgstr.
            msgid_plural "c" | 6:1: error [TK-3031] The entry "k" cannot be taken: it has plural forms.
            """)
    void tellsWhatIsWrongWithAnEntryAndTakesTheOthers(String line, String expected) {
        String broken = HEADER + "msgctxt \"k\"\nmsgid \"a\"\n" + line + "\n\n" + UNIT;
        Result<Handback> result = format().read("a.po", broken.getBytes(StandardCharsets.UTF_8));

        assertThat(result.problems().get(0).toString().lines().findFirst()).hasValue("a.po:" + expected);
        assertThat(result.orThrow().units()).map(HandbackUnit::key).contains("tool.x.title");
    }

    @Test
    void tellsEntriesThatCannotBelongToAText() {
        assertThat(lines(HEADER + "msgid \"a\"\nmsgstr \"b\"\n\n" + UNIT)).containsExactly("""
                        a.po:4:1: error [TK-3031] The entry "a" cannot be taken: it has no msgctxt.
                          hint: Take it from the file that was given.""");
        assertThat(lines(HEADER + UNIT.stripTrailing() + "\nmsgstr \"c\"\n" + UNIT))
                .containsExactly("""
                        a.po:7:1: error [TK-3031] The entry "tool.x.title" cannot be taken: msgstr stands there twice.
                          hint: Take one out.""");
        assertThat(lines("\"a\"\n\n" + HEADER + UNIT)).containsExactly("""
                        a.po:1:1: error [TK-3031] The entry "" cannot be taken: the text belongs to no keyword.
                          hint: Write msgstr before it.""");
        assertThat(lines(HEADER + "Dear translator\n" + UNIT)).containsExactly("""
                        a.po:4:1: error [TK-3031] The entry "" cannot be taken: "Dear translator" is not PO.
                          hint: Take the line out, or write # before it.""");
    }

    @Test
    void readsNoPluralFormsAndTakesTheOthers() {
        String plural = """
                msgctxt "k"
                msgid "a day"
                msgid_plural "%d days"
                msgstr[0] "um dia"
                msgstr[1] "%d dias"

                """;

        assertThat(lines(HEADER + plural + UNIT)).containsExactly("""
                        a.po:6:1: error [TK-3031] The entry "k" cannot be taken: it has plural forms.
                          hint: Write all forms into one text.""");
    }

    @Test
    void refusesAnotherEncoding() {
        String header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n\n";

        assertThat(lines(header + UNIT)).containsExactly("""
                        a.po: error [TK-3020] The header says that the file is in "ISO-8859-1", not in UTF-8.
                          hint: Convert it by msgconv --to-code=UTF-8.""");
        assertThat(lines(header.replace("ISO-8859-1", "utf-8") + UNIT)).isEmpty();
        assertThat(lines(header.replace("ISO-8859-1", "CHARSET") + UNIT)).isEmpty();
    }

    @Test
    void tellsWhereAFileStopsBeingUtf8() {
        byte[] latin1 = (HEADER + UNIT.replace("Pergunte", "É")).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(format().read("a.po", latin1).problems())
                .map(Problem::toString)
                .containsExactly("""
                        a.po:6:9: error [TK-3020] The file is not in UTF-8 from here on.
                          hint: Save it as UTF-8.""");
    }

    @Test
    void readsAHostileFileInItsTime() {
        List<String> files = List.of(
                "#," + "a,".repeat(8_000_000) + "\n" + UNIT,
                "#. " + "stamp:".repeat(3_000_000) + "\n" + UNIT,
                HEADER.replace("pt", "a-".repeat(8_000_000)) + UNIT,
                HEADER + UNIT.replace("Ask", "\"\n\"".repeat(4_000_000)),
                HEADER + UNIT.replace("Ask", "\\".repeat(16_000_000)));

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> files.forEach(file -> assertThat(read(file).units()).hasSize(1)));
    }

    private Handback read(String text) {
        Result<Handback> result = format().read("a file", text.getBytes(StandardCharsets.UTF_8));

        assertThat(result.problems()).isEmpty();
        return result.orThrow();
    }

    private List<String> lines(String text) {
        return format().read("a.po", text.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
