package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages on problems show them as they are printed. */
class PagesOfChecksTest {

    private static final Path PAGES = Path.of("../docs/reference/problems");

    static List<Map.Entry<CheckRule, CheckSamples>> examples() {
        return List.of(
                Map.entry(CheckRule.NUMBERS_DIFFER, one("pt", "Plan 60–90 minutes.", "Planeie 60–80 minutos.")),
                Map.entry(CheckRule.DATES_LEGAL_REF, one("pt", "Law 22/11", "Lei 22/12")),
                Map.entry(
                        CheckRule.URL_CHANGED, one("pt", "See https://example.org/en.", "Ver https://example.org/pt.")),
                Map.entry(CheckRule.EMAIL_CHANGED, one("pt", "Ask desk@example.org.", "Pergunte a mesa@example.org.")),
                Map.entry(CheckRule.WHITESPACE_EDGE, one("pt", "Open", "Abrir\u00A0")),
                Map.entry(CheckRule.WHITESPACE_DOUBLE, one("pt", "Open the sheet", "Abrir  a folha")),
                Map.entry(
                        CheckRule.NEWLINE_COUNT,
                        CheckSamples.in("pt").rich("One.\n\nTwo.\n\nThree.", "Um.\n\nDois.\nTrês.")),
                Map.entry(CheckRule.PUNCT_END, one("ja", "Open the sheet.", "シートを開く")),
                Map.entry(CheckRule.PUNCT_FR_NBSP, one("fr", "Who decides?", "Qui décide ?")),
                Map.entry(CheckRule.BRACKETS_BALANCE, one("pt", "Open (now)", "Abrir (agora")),
                Map.entry(CheckRule.QUOTES_LOCALE, one("de", "Say “yes”", "Sagen Sie “ja”")),
                Map.entry(CheckRule.CHARS_CONTROL, one("pt", "Open", "Abr\u0007ir")),
                Map.entry(CheckRule.CHARS_REPLACEMENT, one("pt", "Action", "A\uFFFDão")),
                Map.entry(CheckRule.CHARS_BIDI_CONTROL, one("ar", "Open", "افتح \u202EOECD\u202C")),
                Map.entry(CheckRule.CHARS_ZWSP, one("pt", "Open it", "Abrir\u200Bisso")),
                Map.entry(CheckRule.CHARS_KASHIDA, one("ar", "Welcome", "مرحبـــا")),
                Map.entry(CheckRule.CHARS_NFC, one("pt", "Action", "Ac\u0327a\u0303o")),
                Map.entry(CheckRule.CHARS_CONFUSABLE, one("pt", "Consulting", "\u0421onsultoria")),
                Map.entry(CheckRule.DUPLICATE_WORD, one("pt", "Open the sheet", "Abrir a a folha")),
                Map.entry(
                        CheckRule.CONSISTENCY_SAME_SOURCE,
                        CheckSamples.in("pt").plain("Open", "Abrir").plain("Open", "Aberto")),
                Map.entry(
                        CheckRule.CONSISTENCY_SAME_TARGET,
                        CheckSamples.in("pt")
                                .plain("Open the sheet", "Abrir a folha")
                                .plain("Start a sheet", "Abrir a folha")),
                Map.entry(
                        CheckRule.CONSISTENCY_SAME_OPTION,
                        CheckSamples.in("pt")
                                .keyed("assessment.readiness.questions.often.options.seldom.text", "Rarely", "Às vezes")
                                .keyed(
                                        "assessment.readiness.questions.often.options.now.text",
                                        "Sometimes",
                                        "Às vezes")));
    }

    private static CheckSamples one(String locale, String source, String target) {
        return CheckSamples.in(locale).plain(source, target);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showTheExampleAsItIsPrinted(Map.Entry<CheckRule, CheckSamples> example) throws IOException {
        String code = example.getKey().code();

        assertThat(Files.readString(PAGES.resolve(code + ".md"), StandardCharsets.UTF_8))
                .startsWith("# " + code + ": ")
                .contains(printed(example).toArray(String[]::new));
    }

    private static Stream<String> printed(Map.Entry<CheckRule, CheckSamples> example) {
        CheckedTexts texts = example.getValue().texts();
        String file = "translations/incubation." + texts.locale().toLanguageTag() + ".yaml";
        Location place = new Location(file, 9, 11, JsonPointer.ROOT);
        List<Problem> problems = TranslationChecks.standard().check(texts, key -> place).stream()
                .filter(problem -> problem.code().equals(example.getKey().code()))
                .toList();
        assertThat(problems).hasSize(1);
        return problems.stream().map(Problem::toString);
    }
}
