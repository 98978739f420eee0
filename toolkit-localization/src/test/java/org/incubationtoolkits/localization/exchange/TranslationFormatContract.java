package org.incubationtoolkits.localization.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every translation format promises. Implement this interface in the test of a format, and its methods run there:
 *
 * <pre>{@code
 * class MyFormatTest implements TranslationFormatContract {
 *
 *     @Override
 *     public TranslationFormat format() {
 *         return new MyFormat();
 *     }
 *     …
 * }
 * }</pre>
 */
public interface TranslationFormatContract {

    /** The biggest file that is read, in bytes. */
    int MAX_BYTES = 64 * 1024 * 1024;

    /** The most units that are read. */
    int MAX_UNITS = 200_000;

    /** Returns the format to be tested; every call may return the same. */
    TranslationFormat format();

    /** Returns how the file goes on at the place that is told for the unit with this key. */
    String opening(TextKey key);

    /** Returns a well-formed file with this many units, as short as it can be. */
    String shortFile(int units);

    @Test
    default void hasANameAndAnEndingByWhichItIsFound() {
        assertThat(format().name()).matches("[a-z0-9]+");
        assertThat(format().ending()).matches("\\.[a-z0-9.]+");
    }

    @Test
    default void givesTheSameBytesTwice() throws IOException {
        assertThat(format().write(bundled())).isEqualTo(format().write(bundled()));
    }

    @Test
    default void givesUtf8WithoutAByteOrderMark() {
        String text = decoded(format().write(SampleHandoffs.everyState()));

        assertThat(text).doesNotStartWith("\ufeff").endsWith("\n");
    }

    @Test
    default void tellsGroupAndLanguages() {
        Handback handback = readAgain(SampleHandoffs.everyState());

        assertThat(handback.location().source()).isEqualTo("a file");
        assertThat(handback.group()).hasValue("incubation");
        assertThat(handback.source()).hasValue(Locale.ENGLISH);
        assertThat(handback.locale()).hasValue(SampleHandoffs.LOCALE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "et",
                "pt-AO",
                "sr-Latn",
                "sr-Cyrl-ME",
                "uz-Arab",
                "zh-Hant-HK",
                "es-419",
                "ca-ES-valencia",
                "fil"
            })
    default void tellsEveryLanguage(String tag) {
        Locale locale = Locale.forLanguageTag(tag);

        assertThat(readAgain(SampleHandoffs.of(
                                locale, SampleHandoffs.everyState().units()))
                        .locale())
                .hasValue(locale);
    }

    @Test
    default void givesBackEveryStateFromWhichNothingChanges() {
        assertSame(SampleHandoffs.everyState());
    }

    @Test
    default void givesBackTheWholeCatalogue() throws IOException {
        assertSame(bundled());
    }

    @Test
    default void givesHostileWordsBackAsTheyWere() {
        assertSame(SampleHandoffs.hostile());
    }

    @Property(tries = 200)
    default void givesAnyWordsBackAsTheyWere(@ForAll("handoffs") Handoff handoff) {
        assertSame(handoff);
    }

    @Test
    default void givesBackAFileWithoutUnits() {
        assertThat(readAgain(SampleHandoffs.of(List.of())).units()).isEmpty();
    }

    @Test
    default void tellsWhereEachUnitStands() {
        for (Handoff handoff : List.of(SampleHandoffs.everyState(), SampleHandoffs.hostile())) {
            String[] lines = decoded(format().write(handoff)).split("\r\n|\r|\n", -1);

            assertThat(readAgain(handoff).units())
                    .allSatisfy(unit -> assertThat(lines[unit.location().line() - 1].substring(
                                    unit.location().column() - 1))
                            .startsWith(opening(TextKey.of(unit.key()))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar", "th-TH-u-nu-thai", "und"})
    default void doesTheSameInEveryDefaultLocale(String tag) {
        byte[] written = format().write(SampleHandoffs.everyState());
        Handback read = readAgain(SampleHandoffs.everyState());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(format().write(SampleHandoffs.everyState())).isEqualTo(written);
            assertThat(readAgain(SampleHandoffs.everyState())).isEqualTo(read);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    default void readsAFileWithAByteOrderMark() {
        String text = decoded(format().write(SampleHandoffs.everyState()));

        assertThat(format().read("a file", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Result.of(readAgain(SampleHandoffs.everyState()), List.of()));
    }

    @Test
    default void refusesWhatIsNotUtf8() {
        byte[] utf8 = format().write(SampleHandoffs.everyState());
        String text = decoded(utf8);

        assertThat(codes(text.getBytes(StandardCharsets.ISO_8859_1))).containsExactly("TK-3020");
        assertThat(codes(text.getBytes(StandardCharsets.UTF_16LE))).containsExactly("TK-3020");
        assertThat(codes(text.getBytes(StandardCharsets.UTF_16))).containsExactly("TK-3020");
    }

    @Test
    default void refusesWhatIsEmptyOrSomethingElse() {
        assertThat(codes(new byte[0])).containsExactly("TK-3020");
        assertThat(codes(" \n\n".getBytes(StandardCharsets.UTF_8))).containsExactly("TK-3020");
        assertThat(codes("Dear all, please find the translations.\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("TK-3020");
        assertThat(codes(new byte[] {'P', 'K', 3, 4, 0, 0, 0, (byte) 0xff})).containsExactly("TK-3020");
        assertThat(codes(new byte[1000])).containsExactly("TK-3020");
    }

    @Test
    default void refusesAFileThatIsTooBig() {
        byte[] big = new byte[MAX_BYTES + 1];
        Arrays.fill(big, (byte) ' ');

        assertThat(codes(big)).containsExactly("TK-3021");
    }

    @Test
    default void refusesAFileWithTooManyUnits() {
        byte[] most = shortFile(MAX_UNITS).getBytes(StandardCharsets.UTF_8);
        byte[] tooMany = shortFile(MAX_UNITS + 1).getBytes(StandardCharsets.UTF_8);

        assertThat(format().read("a file", most).orThrow().units()).hasSize(MAX_UNITS);
        assertThat(codes(tooMany)).containsExactly("TK-3021");
    }

    @Test
    default void readsATruncatedFileAsFarAsItCan() {
        byte[] whole = format().write(SampleHandoffs.everyState());
        for (int length = 0; length < whole.length; length += 5) {
            assertNeverThrows(Arrays.copyOf(whole, length));
        }
    }

    @Test
    default void readsADamagedFileAsFarAsItCan() {
        byte[] whole = format().write(SampleHandoffs.everyState());
        String wounds = "\"\\\n\r<>&;,#\0é]x 'm{";
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            byte[] damaged = whole.clone();
            for (int count = random.nextInt(4); count >= 0; count--) {
                damaged[random.nextInt(damaged.length)] = (byte) wounds.charAt(random.nextInt(wounds.length()));
            }
            assertNeverThrows(damaged);
        }
    }

    private void assertNeverThrows(byte[] content) {
        assertThatCode(() -> {
                    Result<Handback> result = format().read("a file", content);
                    assertThat(result.value().isPresent() || result.hasErrors()).isTrue();
                })
                .doesNotThrowAnyException();
    }

    private void assertSame(Handoff handoff) {
        List<HandbackUnit> read = readAgain(handoff).units();

        assertThat(read)
                .map(unit -> List.of(unit.key(), unit.source(), unit.target(), unit.stamp()))
                .containsExactlyElementsOf(handoff.units().stream()
                        .<List<Object>>map(unit -> List.of(
                                unit.source().key().value(), unit.words(), unit.target(), Optional.of(unit.stamp())))
                        .toList());
        for (int i = 0; i < read.size(); i++) {
            assertThat(claimsThatChangeNothing(handoff.units().get(i)))
                    .as(read.get(i).key())
                    .contains(read.get(i).claim());
        }
    }

    /** DONE would finish a draft and confirm a stale one; REVIEWED and FINAL must not raise anything. */
    private static Set<Claim> claimsThatChangeNothing(HandoffUnit unit) {
        TranslationState state = unit.translation().map(TranslationUnit::state).orElse(TranslationState.DRAFT);
        if (state == TranslationState.MACHINE) {
            return EnumSet.of(Claim.MACHINE, Claim.NEEDS_WORK);
        }
        if (unit.isStale() || !state.isComplete()) {
            return EnumSet.of(Claim.NEEDS_WORK);
        }
        return EnumSet.range(Claim.DONE, Claim.valueOf(state.name().replace("TRANSLATED", "DONE")));
    }

    private Handback readAgain(Handoff handoff) {
        Result<Handback> result = format().read("a file", format().write(handoff));

        assertThat(result.problems()).isEmpty();
        return result.orThrow();
    }

    private List<String> codes(byte[] content) {
        Result<Handback> result = format().read("a file", content);

        assertThat(result.value()).isEmpty();
        assertThat(result.problems())
                .allMatch(problem -> problem.location().source().equals("a file"));
        return result.problems().stream().map(Problem::code).toList();
    }

    private static Handoff bundled() throws IOException {
        return SampleHandoffs.bundled(Locale.forLanguageTag("pt"));
    }

    private static String decoded(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(e);
        }
    }

    /** Words out of pieces that formats stumble over; each unit has its own key. */
    @Provide
    default Arbitrary<Handoff> handoffs() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars(" \n\r\t\"'\\#,;:=+-@~<>&]{}[]|%nrtx0mab1é漢\u00a0\u2028\ufeff\u200f\u0301")
                .ofMinLength(1)
                .ofMaxLength(30);
        Arbitrary<String> words = Arbitraries.oneOf(Arbitraries.of(HostileWords.ALL), any, any)
                .filter(it -> it.length() < 1_000 && !it.isBlank());
        Arbitrary<TranslationState> states =
                Arbitraries.of(TranslationState.class).filter(state -> state != TranslationState.SOURCE);
        Arbitrary<String> keys = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(id -> "tool." + id);
        Arbitrary<HandoffUnit> missing = Combinators.combine(keys, words).as(SampleHandoffs::missing);
        Arbitrary<HandoffUnit> present =
                Combinators.combine(keys, words, words, words, states).as(SampleHandoffs::stale);
        Arbitrary<HandoffUnit> current =
                Combinators.combine(keys, words, words, states).as(SampleHandoffs::current);
        return Arbitraries.oneOf(missing, present, current)
                .list()
                .ofMaxSize(5)
                .uniqueElements(unit -> unit.source().key())
                .map(SampleHandoffs::of)
                .withoutEdgeCases();
    }
}
