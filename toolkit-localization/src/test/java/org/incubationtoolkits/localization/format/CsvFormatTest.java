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
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest implements TranslationFormatContract {

    private static final String HEAD = "key,source:en,target:pt-AO,state\n";

    @Override
    public TranslationFormat format() {
        return new CsvFormat();
    }

    @Override
    public String opening(TextKey key) {
        return key + ",";
    }

    @Override
    public String shortFile(int units) {
        return HEAD + "a,b,,missing\n".repeat(units);
    }

    @Test
    void writesOneRowForEachText() {
        String text = new String(
                format().write(SampleHandoffs.of(List.of(
                        SampleHandoffs.missing("tool.x.a", "One, two"),
                        SampleHandoffs.current("tool.x.b", "A \"b\"", "C\nd", TranslationState.FINAL),
                        SampleHandoffs.stale("tool.x.c", "Was", "Is", "É", TranslationState.REVIEWED)))),
                StandardCharsets.UTF_8);

        assertThat(text)
                .isEqualTo("key,source:en,target:pt-AO,state,limit,note,stamp,group\r\n"
                        + "tool.x.a,\"One, two\",,missing,,A title.,"
                        + Stamp.of("One, two", Optional.empty()) + ",incubation\r\n"
                        + "tool.x.b,\"A \"\"b\"\"\",\"C\nd\",final,,A title.,"
                        + Stamp.of("A \"b\"", Optional.of("C\nd")) + ",incubation\r\n"
                        + "tool.x.c,Is,É,stale,,A title.,"
                        + Stamp.of("Is", Optional.of("É")) + ",incubation\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "'a", "'=1", "''", "＝1", "=a,\"b\""})
    void writesNoFormula(String words) {
        byte[] written = format().write(SampleHandoffs.of(List.of(SampleHandoffs.missing("tool.x.a", words))));

        assertThat(new String(written, StandardCharsets.UTF_8)).containsPattern(",\"?'\\Q" + words.charAt(0) + "\\E");
        assertThat(format().read("a file", written).orThrow().units())
                .map(HandbackUnit::source)
                .containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"'tis|'tis", "'|'", "'é=|'é=", "'=1|=1", "''|'", "'-|-", "-|-"})
    void takesAwayNoApostropheButItsOwn(String cell, String words) {
        assertThat(read(HEAD + "a,b," + cell + ",final\n").units())
                .map(HandbackUnit::target)
                .containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsWhatSpreadsheetsWrite(String delimiter) {
        String text = ("\"Stamp\",extra,STATE,\"target:pt-AO\", key ,\"source:en\",Group\r\n"
                        + "x h1:0123456789abcdef y,?,Reviewed ,\"Olá, \"\"mundo\"\"; já\tsim\", tool.x.a,\"a\r\nb\",g\r\n"
                        + ",,,,,,\r\n"
                        + "\r\n"
                        + ",,final,d \"e\" f,tool.x.b,c\r\n")
                .replaceAll(",(?! \"\")", delimiter);
        FileText file = new FileText("a file", "");

        for (String before : List.of("", "sep=" + delimiter + "\r\n")) {
            int line = before.isEmpty() ? 0 : 1;
            Handback handback = read(before + text);

            assertThat(handback.group()).hasValue("g");
            assertThat(handback.source()).hasValue(Locale.ENGLISH);
            assertThat(handback.locale()).hasValue(SampleHandoffs.LOCALE);
            assertThat(handback.units())
                    .containsExactly(
                            new HandbackUnit(
                                    "tool.x.a",
                                    "a\r\nb",
                                    "Olá, \"mundo\"; já\tsim",
                                    Claim.REVIEWED,
                                    Stamp.find("h1:0123456789abcdef"),
                                    file.at(2 + line, 62)),
                            new HandbackUnit(
                                    "tool.x.b",
                                    "c",
                                    "d \"e\" f",
                                    Claim.FINAL,
                                    Optional.empty(),
                                    file.at(6 + line, 17)));
        }
    }

    @Test
    void readsEveryLineEnd() {
        List<HandbackUnit> expected = read(HEAD + "a,b,c,final\nd,e,f,draft\n").units();

        assertThat(read((HEAD + "a,b,c,final\nd,e,f,draft").replace("\n", "\r")).units())
                .isEqualTo(expected);
        assertThat(read((HEAD + "a,b,c,final\nd,e,f,draft").replace("\n", "\r\n"))
                        .units())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "machine, MACHINE",
        "draft, NEEDS_WORK",
        "translated, DONE",
        "reviewed, REVIEWED",
        "final, FINAL",
        "stale, NEEDS_WORK",
        "missing, DONE",
        "'', NEEDS_WORK",
        "' FINAL ', FINAL"
    })
    void readsEveryState(String state, Claim claim) {
        assertThat(read(HEAD + "a,b,c," + state + "\n").units())
                .map(HandbackUnit::claim)
                .containsExactly(claim);
        assertThat(read(HEAD + "a,b,," + state + "\n").units())
                .map(HandbackUnit::claim)
                .containsExactly(Claim.NEEDS_WORK);
    }

    @Test
    void doesNotKnowALanguageThatIsNotToldOrIsNone() {
        assertThat(read("key,source,target:pt_AO,state\n"))
                .extracting(Handback::source, Handback::locale, Handback::group)
                .containsOnly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a,b,c,finl           | 2:7: error [TK-3031] "finl" is not a state.         | Did you mean "final"?
            a,b,c,done           | 2:7: error [TK-3031] "done" is not a state.         | Write one of "missing", "machine", "draft", "translated", "reviewed", "final", "stale".
            ,b,c,final           | 2:1: error [TK-3031] The row has no key.            | Take it from the file that was given.
            a,b,c                | 2:5: error [TK-3031] The row ends with "c", before its state. | Take the row from the file that was given.
            a,b,c,final,,d       | 2:14: error [TK-3031] The row has more cells than the first row; "d" is too many. | Write quotes around a text with a comma, semicolon or tab.
            a,"b"c,d,final       | 2:6: error [TK-3031] Something follows after the end of a quote. | Write "" for a quote in a text.
            """)
    void tellsWhatIsWrongWithARowAndTakesTheOthers(String row, String expected, String hint) {
        Result<Handback> result = result(HEAD + row + "\ng,h,i,final\n");

        assertThat(result.problems()).map(Problem::toString).containsExactly("a.csv:" + expected + "\n  hint: " + hint);
        assertThat(result.orThrow().units()).map(HandbackUnit::key).containsExactly("g");
    }

    @Test
    void tellsAQuoteWithoutEnd() {
        Result<Handback> result = result(HEAD + "a,b,c,final\nd,\"e,f,final\ng,h,i,final\n");

        assertThat(result.problems()).map(Problem::toString).containsExactly("""
                        a.csv:3:3: error [TK-3031] The quote that begins here does not end.
                          hint: Write " at the end of the text.""");
        assertThat(result.orThrow().units()).map(HandbackUnit::key).containsExactly("a");
    }

    @Test
    void tellsARowOfAnotherGroup() {
        Result<Handback> result =
                result("key,source,target,state,group\na,b,c,final,\nd,e,f,final,one\ng,h,i,final,two\n");

        assertThat(result.problems()).map(Problem::toString).containsExactly("""
                        a.csv:4:13: error [TK-3031] The row is of the group "two", but the file of "one".
                          hint: Keep the groups in files of their own.""");
        assertThat(result.orThrow().group()).hasValue("one");
    }

    @Test
    void refusesAFileWithoutItsColumns() {
        assertThat(lines("key,source:en,targt,status\n")).containsExactly("""
                        a.csv:1:1: error [TK-3020] The first row does not name the columns "target", "state".
                          hint: Rename the column "targt" to "target".""");
        assertThat(lines("a,b,c,final\n")).containsExactly("""
                        a.csv:1:1: error [TK-3020] The first row does not name the columns "key", "source", "target", "state".
                          hint: Leave the first row as it was given.""");
    }

    @Test
    void refusesAColumnThatIsThereTwice() {
        assertThat(lines("key,source:en,target:pt,state,target:et\n")).containsExactly("""
                        a.csv:1:31: error [TK-3020] The column "target" is there twice, here as "target:et".
                          hint: Take one of them out.""");
    }

    @Test
    void refusesARowOfNothingButCommas() {
        assertThat(lines(HEAD + ",".repeat(10_000_000))).containsExactly("""
                        a.csv:2:1001: error [TK-3031] The row has more than "1000" cells.""");
    }

    @Test
    void readsAHostileFileInItsTime() {
        List<String> files = List.of(
                HEAD.replace("state", "a" + " ".repeat(8_000_000) + "b,state") + "a,b,c,,final\n",
                HEAD + "a,\"" + "\"\"".repeat(8_000_000) + "\",c,final\n",
                HEAD + "\n".repeat(16_000_000) + "a,b,c,final\n",
                HEAD.replace("pt-AO", "a-".repeat(8_000_000)) + "a,b,c,final\n");

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
        return result(text).problems().stream().map(Problem::toString).toList();
    }

    private Result<Handback> result(String text) {
        return format().read("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
