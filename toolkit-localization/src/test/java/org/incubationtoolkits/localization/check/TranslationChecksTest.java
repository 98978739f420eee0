package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;

class TranslationChecksTest {

    private static final TranslationChecks CHECKS = TranslationChecks.standard();

    @Test
    void tellsProblemsInOrderOfFileAndLine() {
        CheckedTexts texts = CheckSamples.in("pt")
                .plain("Write down your ideas.", "Write down your ideas.")
                .plain("Version {version}", "Versão {versao}")
                .texts();

        assertThat(CHECKS.check(texts, TranslationChecksTest::upwards))
                .map(Problem::toString)
                .containsExactly("""
                sample.pt.yaml:18:5: error [TK-3103] The placeholder "{versao}" is called "{version}" in the source. (placeholder.renamed)
                  hint: Write "{version}"; names of placeholders are not translated.""", """
                sample.pt.yaml:19:5: warning [TK-3132] The translation is the same as the source: "Write down your ideas.". (same.as-source)
                  hint: Translate it; if it has to be the same, say why under "waive".""");
    }

    /** As if the file held its units in the opposite order. */
    private static Location upwards(TextKey key) {
        int number = Integer.parseInt(key.value().substring("sample.n".length()));
        return new Location("sample.pt.yaml", 20 - number, 5, JsonPointer.ROOT);
    }

    @Test
    void asksEveryCheckThatIsAdded() {
        Check first = Check.ofEach(text -> Stream.of(text.finding(CheckRule.CHARS_NFC, "One.", "")));
        Check second = Check.ofEach(text -> Stream.of(text.finding(CheckRule.CHARS_ZWSP, "Two.", "")));
        CheckedTexts texts = CheckSamples.in("pt").plain("Tools", "Ferramentas").texts();

        assertThat(CHECKS.with(second).with(first).with(second).check(texts, key -> Location.of("a.yaml")))
                .map(Problem::toString)
                .containsExactly(
                        "a.yaml: warning [TK-3184] Two. (chars.zwsp)", "a.yaml: warning [TK-3186] One. (chars.nfc)");
        assertThat(CHECKS.check(texts, key -> Location.of("a.yaml"))).isEmpty();
    }

    @Test
    void keepsToItselfWhatIsWaived() {
        assertThat(told("Write down your ideas.", Map.of("same.as-source", "a quotation")))
                .isEmpty();
    }

    @Test
    void tellsOfAWaiverOfAnotherRule() {
        assertThat(told("Write down your ideas.", Map.of("length.max", "for A3")))
                .containsExactly(
                        "TK-3132 The translation is the same as the source: \"Write down your ideas.\". (same.as-source)",
                        "TK-3212 The check \"length.max\" is waived, but has nothing to tell. (waiver.unused)");
    }

    @Test
    void tellsOfWaiversOfRulesThatDoNotExist() {
        assertThat(problems("Escreva.", Map.of("lenght.max", "for A3", "nonsense", "why not")))
                .extracting(Problem::code, Problem::message, Problem::hint)
                .containsExactly(
                        tuple(
                                "TK-3211",
                                "There is no check \"lenght.max\". (waiver.unknown)",
                                "Write \"length.max\", or take the waiver out."),
                        tuple("TK-3211", "There is no check \"nonsense\". (waiver.unknown)", "Take the waiver out."));
    }

    @Test
    void tellsOfWaiversThatAreNotAllowedAndOfWhatTheyWereToHide() {
        assertThat(told("Escreva {isto}.", Map.of("placeholder.extra", "we like it")))
                .containsExactly(
                        "TK-3102 The placeholder \"{isto}\" is not in the source, or stands too often. (placeholder.extra)",
                        "TK-3213 The check \"placeholder.extra\" cannot be waived. (waiver.not-allowed)");
    }

    private static List<String> told(String target, Map<String, String> waive) {
        return problems(target, waive).stream()
                .map(problem -> problem.code() + " " + problem.message())
                .toList();
    }

    private static List<Problem> problems(String target, Map<String, String> waive) {
        String source = "Write down your ideas.";
        CheckedTexts texts = CheckSamples.in("pt")
                .unit(source, target, TranslationState.TRANSLATED, source, waive)
                .texts();
        return CHECKS.check(texts, key -> Location.of("sample.pt.yaml"));
    }
}
