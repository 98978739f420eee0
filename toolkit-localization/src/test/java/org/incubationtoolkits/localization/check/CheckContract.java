package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every check promises; its time grows with the length of the words, not with its square. Extend this class in the test of a check, and its methods run there:
 *
 * <pre>{@code
 * class MyCheckTest extends CheckContract {
 *
 *     @Override
 *     Check check() {
 *         return new MyCheck();
 *     }
 *
 *     @Override
 *     Set<CheckRule> rules() {
 *         return Set.of(CheckRule.CHARS_NFC);
 *     }
 *     …
 * }
 * }</pre>
 */
@Timeout(60)
abstract class CheckContract {

    private static final int LONGEST_MESSAGE = 600;

    /** Returns the check to be tested, a new one each time. */
    abstract Check check();

    /** Returns the rules whose breach the check tells. */
    abstract Set<CheckRule> rules();

    @ParameterizedTest
    @ValueSource(strings = {"pt", "ar", "ja", "und"})
    void tellsNothingOfAnEmptyGroup(String locale) {
        assertThat(CheckSamples.in(locale).findings(check())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt", "et", "de", "fr", "ar", "he", "ru", "el", "ja", "zh-Hant", "ko", "th", "hi", "und"})
    void tellsNothingOfWhatIsTheSameInEveryLanguage(String locale) {
        CheckSamples samples = CheckSamples.in(locale);
        List.of(
                        "OECD",
                        "Sitra",
                        "ISO 9001",
                        "https://example.org/",
                        "mail@example.org",
                        "{name}",
                        "{from} / {to}",
                        "42")
                .forEach(words -> samples.plain(words, words));
        samples.rich("`incubate --all`", "`incubate --all`");
        samples.message("{name}", "{name}");

        assertThat(samples.findings(check())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt", "ar", "zh-Hant", "th", "und"})
    void takesHostileWordsAndTellsOnlyOfItsOwnRules(String locale) {
        assertThat(HostileWords.in(locale).findings(check()))
                .allSatisfy(finding -> assertThat(rules()).contains(finding.rule()));
    }

    @Test
    void saysEverythingInAShortLineThatCanBePrinted() {
        assertThat(HostileWords.in("pt").findings(check())).allSatisfy(finding -> {
            assertThat(finding.message()).endsWith(".").hasSizeLessThan(LONGEST_MESSAGE);
            assertThat(finding.hint()).matches("|.*[.]").hasSizeLessThan(LONGEST_MESSAGE);
            assertThat((finding.message() + finding.hint()).codePoints()).noneMatch(CheckContract::isInvisible);
        });
    }

    /** Controls, line breaks, halves of characters; what only shapes its neighbours may stand in a message. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        };
    }

    @Test
    void tellsThingsInTheOrderOfTheTexts() {
        CheckedTexts texts = HostileWords.in("pt").texts();
        List<TextKey> order = texts.texts().stream().map(CheckedText::key).toList();

        assertThat(check().findings(texts).map(finding -> order.indexOf(finding.key())))
                .isSorted();
    }

    @Test
    void tellsNothingTwice() {
        assertThat(HostileWords.in("pt").findings(check())).doesNotHaveDuplicates();
    }

    @Test
    void tellsTheSameAgainAndAfterOtherTexts() {
        Check check = check();
        List<Finding> expected = HostileWords.in("ar").findings(check);
        HostileWords.in("ja").findings(check);

        assertThat(HostileWords.in("ar").findings(check)).isEqualTo(expected);
        assertThat(HostileWords.in("ar").findings(check())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar", "th-TH-u-nu-thai", "und"})
    void tellsTheSameInEveryDefaultLocale(String tag) {
        List<Finding> expected = HostileWords.in("pt").findings(check());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(HostileWords.in("pt").findings(check())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tellsTheSameOnFourThreads() throws InterruptedException, ExecutionException {
        Check shared = check();
        CheckedTexts texts = HostileWords.in("pt").texts();
        List<Finding> expected = HostileWords.in("pt").findings(check());
        List<Callable<List<Finding>>> runs =
                Collections.nCopies(4, () -> shared.findings(texts).toList());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<List<Finding>> told = new ArrayList<>();
            for (Future<List<Finding>> run : threads.invokeAll(runs)) {
                told.add(run.get());
            }
            assertThat(told).containsOnly(expected);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void tellsOfEachOfItsRulesWithACodeOfItsOwn() {
        assertThat(rules().stream().map(CheckRule::code).collect(Collectors.toSet()))
                .hasSameSizeAs(rules())
                .isNotEmpty();
    }

    /** Words that are made to break programs, as source, as translation, and as both. */
    private static final class HostileWords {

        private static final List<String> WORDS = List.of(
                "\uD800",
                "a\uDC00b \uD83D",
                "\u0000\u0007\u001B[31m\u0085",
                "\uFFFD\uFFFF\uFDD0",
                "\u202Etxt.exe\u202C \u2066open",
                "\u200B",
                "\u00A0\u2060\uFEFF",
                "e\u0301\u0301\u0301 \u0627\u0640\u0640\u0640\u0644",
                "{",
                "}",
                "}}{{{",
                "{ name }{0}{a.b}{a-b}{name",
                "'{'' it''s '#' '",
                "{n, plural, one {#} one {#} few {x}}",
                "{n, plural, =1 {a} =99999999999999999999 {b} other {c}}",
                "{n, plural, offset:x other {#}}",
                "{n, select, other {{m, plural, other {{k, selectordinal, other {#}}}}}}",
                "{99999999999999999999}",
                "<script>alert('x')</script> [a](javascript:alert(1)) ![b](x) <b onclick=x>",
                "[a](https://example.org/\u202Egro) [[term|gen]] [[]] [[a|",
                "**a *b `c **d* e` f_ _g",
                "1) a\n   - b\n\n      code\n# c\n> d\n\n| e |\n|---|",
                "a  b\t\n\n\n c \r d\u2028e",
                "((([[[\u00AB\u201C\u2018'\"",
                "12,345.678,9 \u0663\u0664\u066B\u0665 \u0967\u0968 1\u00A0000 3.4.5.6",
                "http://[::1 https://%zz mailto:@ www..",
                "((s)) item(s) : ; ! ? \u061F \u3002 \u0964",
                "p\u0430ypal \u03BF\u03BA \u0561\u0562",
                "Hello \u4F60\u597D \u0645\u0631\u062D\u0628\u0627 \u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35",
                "a".repeat(100_000),
                "word ".repeat(20_000),
                "{".repeat(100_000),
                "{a, select, other {".repeat(5_000) + "}}".repeat(5_000),
                "{a}".repeat(30_000),
                "'".repeat(100_000),
                "[".repeat(20_000),
                "**a ".repeat(5_000),
                "\u0301".repeat(50_000),
                "1.".repeat(50_000),
                "\uD83D\uDC69\u200D".repeat(20_000));

        /** Returns each of the words in each format. */
        static CheckSamples in(String locale) {
            CheckSamples samples = CheckSamples.in(locale);
            for (TextFormat format : TextFormat.values()) {
                for (String words : WORDS) {
                    samples.text(format, "Write it down.", words);
                    samples.text(format, words, "Escreva.");
                    samples.text(format, words, words);
                }
            }
            return samples;
        }
    }
}
