package org.incubationtoolkits.localization.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of what becomes of a text that came back. */
class ImportRulesTest {

    private static final String TODAY = "Check the data protection act and the register.";
    private static final String BEFORE = "Check the data protection act.";
    private static final TextKey KEY = TextKey.of("tool.map.title");
    private static final KeyedText SOURCE = new KeyedText(KEY, Text.of(TODAY, Locale.ENGLISH), TextFormat.PLAIN);
    private static final Location LINE = new Location("map.po", 7, 1, JsonPointer.ROOT);

    @ParameterizedTest
    @CsvSource(textBlock = """
            MACHINE,    machine
            NEEDS_WORK, draft
            DONE,       translated
            REVIEWED,   translated
            FINAL,      translated
            """)
    void aFirstTranslationIsTranslatedAtMost(Claim claim, String state) {
        Decision decision =
                decide(ImportOptions.CAREFUL, Optional.empty(), back("Veja o registo.", claim, given(null)));

        assertThat(told(decision)).isEqualTo("ADDED " + state + " Veja o registo.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # stored,   claimed,    what becomes of it
            machine,    MACHINE,    nothing
            machine,    NEEDS_WORK, nothing
            machine,    DONE,       RAISED translated A
            machine,    REVIEWED,   RAISED translated A
            machine,    FINAL,      RAISED translated A
            draft,      NEEDS_WORK, nothing
            draft,      DONE,       RAISED translated A
            draft,      REVIEWED,   RAISED translated A
            translated, NEEDS_WORK, nothing TK-3032
            translated, DONE,       nothing
            translated, REVIEWED,   RAISED reviewed A
            translated, FINAL,      RAISED final A
            reviewed,   NEEDS_WORK, nothing TK-3032
            reviewed,   DONE,       nothing
            reviewed,   REVIEWED,   nothing
            reviewed,   FINAL,      RAISED final A
            final,      NEEDS_WORK, nothing TK-3032
            final,      DONE,       nothing
            final,      FINAL,      nothing
            """)
    void theSameWordsRiseAsFarAsIsClaimedAndNeverFall(String stored, Claim claim, String outcome) {
        assertThat(told(decide(ImportOptions.CAREFUL, stored("A", stored), back("A", claim, given("A")))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            machine,    MACHINE,    REWORDED machine B
            machine,    NEEDS_WORK, REWORDED draft B
            machine,    DONE,       REWORDED translated B
            machine,    REVIEWED,   REWORDED translated B
            reviewed,   NEEDS_WORK, REWORDED draft B
            reviewed,   DONE,       REWORDED translated B
            reviewed,   FINAL,      REWORDED translated B
            final,      DONE,       nothing TK-3027
            """)
    void otherWordsAreTranslatedAtMostAndDoNotTouchWhatIsSignedOff(String stored, Claim claim, String outcome) {
        assertThat(told(decide(ImportOptions.CAREFUL, stored("A", stored), back("B", claim, given("A")))))
                .isEqualTo(outcome);
    }

    @Test
    void whatIsSignedOffChangesWhenThatIsAllowed() {
        ImportOptions unlocked = ImportOptions.CAREFUL.withUnlock();

        assertThat(told(decide(unlocked, stored("A", "final"), back("B", Claim.DONE, given("A")))))
                .isEqualTo("REWORDED translated B");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            reviewed, NEEDS_WORK, nothing
            reviewed, DONE,       CONFIRMED translated A
            reviewed, REVIEWED,   CONFIRMED translated A
            machine,  DONE,       CONFIRMED translated A
            draft,    MACHINE,    nothing
            """)
    void aStaleTranslationIsConfirmedByAPersonAndNotByComingBack(String stored, Claim claim, String outcome) {
        Optional<TranslationUnit> stale = stored("A", stored).map(unit -> unit.madeFrom(BEFORE));
        Decision decision = decide(ImportOptions.CAREFUL, stale, back("A", claim, given("A")));

        assertThat(told(decision)).isEqualTo(outcome);
        assertThat(decision.change().flatMap(UnitChange::after).map(TranslationUnit::was))
                .isEqualTo(outcome.equals("nothing") ? Optional.empty() : Optional.of(TODAY));
    }

    @Test
    void aTranslationOfAnEarlierSourceIsTakenAsStale() {
        HandbackUnit late = new HandbackUnit(
                KEY.value(), BEFORE, "B", Claim.DONE, Optional.of(Stamp.of(BEFORE, Optional.empty())), LINE);
        Decision decision = decide(ImportOptions.CAREFUL, Optional.empty(), late);

        assertThat(told(decision)).isEqualTo("ADDED translated B TK-3029");
        assertThat(decision.change().flatMap(UnitChange::after).map(TranslationUnit::was))
                .contains(BEFORE);
    }

    @Test
    void aTranslationOfAnEarlierSourceNeverReplacesOneOfToday() {
        HandbackUnit late = new HandbackUnit(KEY.value(), BEFORE, "B", Claim.DONE, Optional.empty(), LINE);

        assertThat(told(decide(ImportOptions.CAREFUL, stored("A", "draft"), late)))
                .isEqualTo("nothing TK-3027");
    }

    @Test
    void twoWhoChangedTheSameAreToldAndNeitherIsLost() {
        assertThat(told(decide(ImportOptions.CAREFUL, stored("A, newer", "draft"), back("B", Claim.DONE, given("A")))))
                .isEqualTo("nothing TK-3027");
    }

    @Test
    void aFileThatDidNotTouchATextLeavesWhatWasStoredMeanwhile() {
        assertThat(told(decide(ImportOptions.CAREFUL, stored("A, newer", "draft"), back("A", Claim.DONE, given("A")))))
                .isEqualTo("nothing");
    }

    @Test
    void anEmptyTranslationTakesNothingOutUnlessThatIsAllowed() {
        HandbackUnit empty = back("  ", Claim.DONE, given("A"));

        assertThat(told(decide(ImportOptions.CAREFUL, stored("A", "draft"), empty)))
                .isEqualTo("nothing TK-3028");
        assertThat(told(decide(ImportOptions.CAREFUL.withAllowClear(), stored("A", "draft"), empty)))
                .isEqualTo("CLEARED");
        assertThat(told(decide(ImportOptions.CAREFUL, Optional.empty(), empty))).isEqualTo("nothing");
    }

    @Test
    void aSourceThatWasChangedInTheFileIsRefused() {
        HandbackUnit edited =
                new HandbackUnit(KEY.value(), TODAY + " Always.", "B", Claim.DONE, Optional.of(given("A")), LINE);

        assertThat(told(decide(ImportOptions.CAREFUL, stored("A", "draft"), edited)))
                .isEqualTo("nothing TK-3026");
    }

    @Test
    void withoutAStampTheWordsDecide() {
        HandbackUnit plain = new HandbackUnit(KEY.value(), TODAY, "B", Claim.DONE, Optional.empty(), LINE);

        assertThat(told(decide(ImportOptions.CAREFUL, stored("A", "draft"), plain)))
                .isEqualTo("REWORDED translated B");
    }

    @Test
    void whatChangesIsSignedAndKeepsItsWaivers() {
        ImportOptions signed = ImportOptions.CAREFUL.withBy("maria@example.org").withAt(LocalDate.of(2026, 3, 4));
        TranslationUnit stored = new TranslationUnit(
                KEY,
                "A",
                TranslationState.DRAFT,
                TODAY,
                Optional.of("joao@example.org"),
                Optional.of(LocalDate.of(2026, 1, 2)),
                Map.of(TextKey.of("length.max"), "approved"));
        Decision decision = decide(signed, Optional.of(stored), back("B", Claim.DONE, given("A")));

        assertThat(decision.change().flatMap(UnitChange::after))
                .contains(new TranslationUnit(
                        KEY,
                        "B",
                        TranslationState.TRANSLATED,
                        TODAY,
                        Optional.of("maria@example.org"),
                        Optional.of(LocalDate.of(2026, 3, 4)),
                        Map.of(TextKey.of("length.max"), "approved")));
    }

    private static Decision decide(ImportOptions options, Optional<TranslationUnit> stored, HandbackUnit unit) {
        return new ImportRules(options).decide(new Returned(SOURCE, stored, unit));
    }

    private static Optional<TranslationUnit> stored(String text, String state) {
        return Optional.of(TranslationUnit.of(SOURCE, text, TranslationState.valueOf(state.toUpperCase(Locale.ROOT))));
    }

    private static Stamp given(String translation) {
        return Stamp.of(TODAY, Optional.ofNullable(translation));
    }

    private static HandbackUnit back(String target, Claim claim, Stamp stamp) {
        return new HandbackUnit(KEY.value(), TODAY, target, claim, Optional.of(stamp), LINE);
    }

    private static String told(Decision decision) {
        String change = decision.change()
                .map(it -> it.kind()
                        + it.after()
                                .map(unit -> " " + unit.state().word() + " " + unit.text())
                                .orElse(""))
                .orElse("nothing");
        List<String> codes = decision.problems().stream().map(Problem::code).toList();
        return codes.isEmpty() ? change : change + " " + String.join(" ", codes);
    }
}
