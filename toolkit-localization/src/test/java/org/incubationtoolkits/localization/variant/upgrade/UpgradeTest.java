package org.incubationtoolkits.localization.variant.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.edited;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.files;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.over;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.told;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.upgraded;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.variant;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.version;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.without;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.localization.variant.VariedCatalogue;
import org.incubationtoolkits.localization.variant.upgrade.SampleVersions.Tip;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.junit.jupiter.api.Test;

/** What has changed below a variant is told, and written where nobody has to decide. */
class UpgradeTest {

    private static final Tip A = Tip.of("a", "Ask first.");
    private static final Tip B = Tip.of("b", "Be early.");
    private static final Catalogue ONE = version("1.0.0", A, B);
    private static final String TIPS = "tool.experiment-card.tips";

    private static final String REPLACE_A = """
            - op: replace
              at: tool.experiment-card.tips.a.text
              text: { en: Ask the minister first. }
            """;
    private static final String HIDE_A = """
            - op: hide
              at: tool.experiment-card.tips.a
            """;
    private static final String ORDER = """
            - op: order
              of: tool.experiment-card.tips
              ids: [b, a]
            """;
    private static final String ADD = """
            - op: add
              into: tool.experiment-card.tips
              after: [a]
              node: { id: x-pt-c, text: Consult. }
            """;
    private static final String SLOT = """
            - op: hide
              at: tool.experiment-card.slots.vulnerable-people
            """;
    private static final String SET = """
            - op: set
              at: tool.experiment-card.steps.sign.minutes
              value: 7
            """;

    @Test
    void whatIsLockedNowHasToGo() throws IOException {
        Map<String, String> upgraded = upgraded(files(HIDE_A), ONE);
        Catalogue locked = edited(ONE, TIPS + ".a.locked", List.of("hide"));

        Upgrade upgrade = Upgrade.of(variant(upgraded), locked);

        assertThat(told(upgrade)).containsExactly("error NOW_LOCKED " + TIPS + ".a");
        assertThat(upgrade.problems())
                .extracting(Problem::message)
                .containsExactly("Operation \"hide\" at \"" + TIPS + ".a\": \"" + TIPS
                        + ".a\" is locked against it now, so it has to go.");
    }

    @Test
    void whatStoodThereIsWrittenDownAndASecondTimeNothingIs() throws IOException {
        Map<String, String> once = upgraded(files("# why\n" + REPLACE_A + "\n# and this\n" + ORDER), ONE);

        assertThat(once.get("overlays/law.yaml"))
                .contains("was: Ask first.", "base: h1:", "# why\n  - op: replace", "# and this\n  - op: order");
        assertThat(Upgrade.of(variant(once), ONE).files().orThrow()).isEmpty();
        assertThat(Upgrade.of(variant(once), ONE).findings()).isEmpty();
    }

    @Test
    void ofTheManifestOnlyTheVersionChanges() throws IOException {
        Map<String, String> before = files(HIDE_A);

        Map<String, String> after = upgraded(before, version("1.1.0", A, B));

        assertThat(after.get("variant.yaml"))
                .isEqualTo(before.get("variant.yaml").replace("version: \"1.0.0\"", "version: \"1.1.0\""));
    }

    @Test
    void aTextThatChangedIsAConflictWithBothSides() throws IOException {
        Upgrade upgrade = upgrade(REPLACE_A, version("1.1.0", Tip.of("a", "Ask first, and write it down."), B));

        assertThat(upgrade.problems()).extracting(Problem::toString).containsExactly("""
                        overlays/law.yaml:3:5: error [TK-3503] Operation "replace" at "tool.experiment-card.tips.a.text": the text has changed (text); 1.0.0: "Ask first."; 1.1.0: "Ask first, and write it down."; yours: "Ask the minister first.".
                          hint: Decide about "tool.experiment-card.tips.a.text": keep the local one, take the canonical one, or write another.""");
        assertThat(upgrade.files().value()).isEmpty();
    }

    @Test
    void typographyAloneIsNoConflict() throws IOException {
        assertThat(told(upgrade(REPLACE_A, version("1.1.0", Tip.of("a", "Ask first!"), B))))
                .containsExactly("warning TEXT_CHANGED " + TIPS + ".a.text");
    }

    @Test
    void wordsThatStandBelowNowAreNoConflict() throws IOException {
        assertThat(told(upgrade(REPLACE_A, version("1.1.0", Tip.of("a", "Ask the minister first."), B))))
                .containsExactly("info ALREADY_BELOW " + TIPS + ".a.text");
    }

    @Test
    void aTargetThatIsGoneIsAConflictUnlessItIsOptional() throws IOException {
        Catalogue two = version("1.1.0", B);

        assertThat(told(upgrade(HIDE_A, two))).containsExactly("error TARGET_REMOVED " + TIPS + ".a");
        assertThat(told(upgrade(HIDE_A + "  optional: true\n", two))).isEmpty();
    }

    @Test
    void everyOperationFollowsAnIdThatWasRenamed() throws IOException {
        Map<String, String> before = upgraded(files(HIDE_A + ORDER + ADD + REPLACE_A), ONE);
        Map<String, String> without = upgraded(files(ORDER + ADD + REPLACE_A), ONE);
        Catalogue two = version("1.1.0", new Tip(List.of("first", "a"), "Ask first."), B);

        Upgrade upgrade = Upgrade.of(variant(before), two);
        Map<String, String> after = over(before, upgrade.files().orThrow());

        assertThat(told(upgrade))
                .containsExactly(
                        "info TARGET_RENAMED " + TIPS + ".first", "info TARGET_RENAMED " + TIPS + ".first.text");
        assertThat(after.get("overlays/law.yaml"))
                .contains("at: " + TIPS + ".first\n", "at: " + TIPS + ".first.text\n")
                .doesNotContain("tips.a", "- a\n", "[a]", "[b, a]");
        assertThat(VariedCatalogue.of(two, List.of(variant(upgraded(without, two))))
                        .hasErrors())
                .isFalse();
    }

    @Test
    void somethingHiddenThatChangedIsAWarning() throws IOException {
        assertThat(told(upgrade(HIDE_A, version("1.1.0", Tip.of("a", "Ask everybody."), B))))
                .containsExactly("warning HIDDEN_CHANGED " + TIPS + ".a");
    }

    @Test
    void aHiddenSlotThatIsRequiredNowIsAConflictWhileTheOldVersionStillWorks() throws IOException {
        Map<String, String> before = upgraded(files(SLOT), ONE);
        Catalogue two = edited(ONE, "tool.experiment-card.slots.vulnerable-people.required", true);

        assertThat(told(Upgrade.of(variant(before), two)))
                .containsExactly("error HIDDEN_CHANGED tool.experiment-card.slots.vulnerable-people");
        assertThat(VariedCatalogue.of(ONE, List.of(variant(before))).hasErrors())
                .isFalse();
    }

    @Test
    void anAdditionWithoutAnchorsIsAConflict() throws IOException {
        assertThat(told(upgrade(ADD, version("1.1.0", B)))).containsExactly("error ANCHOR_REMOVED " + TIPS + ".x-pt-c");
    }

    @Test
    void anIdThatBelowHasTooIsAConflict() throws IOException {
        assertThat(told(upgrade(ADD, version("1.1.0", A, Tip.of("x-pt-c", "Call.")))))
                .containsExactly("error ID_CLASH " + TIPS + ".x-pt-c");
    }

    @Test
    void anOrderTellsWhatIsNewAndDropsWhatIsGone() throws IOException {
        Map<String, String> before = upgraded(files(ORDER), ONE);

        Upgrade upgrade = Upgrade.of(variant(before), version("1.1.0", A, Tip.of("d", "Decide.")));

        assertThat(told(upgrade)).containsExactly("info ORDER_MISSING " + TIPS, "warning ORDER_EXTENDED " + TIPS);
        assertThat(variant(over(before, upgrade.files().orThrow()))
                        .operations()
                        .get(0)
                        .operation())
                .asString()
                .contains("ids=[a]");
    }

    @Test
    void anOrderWithNothingLeftToDoGoes() throws IOException {
        Map<String, String> before = upgraded(files(ORDER + SET), ONE);

        Map<String, String> after = upgraded(before, version("1.1.0", Tip.of("d", "Decide.")));

        assertThat(variant(after).operations())
                .extracting(placed -> placed.operation().word())
                .containsExactly("set");
    }

    @Test
    void aTargetOfAnotherKindIsAConflict() throws IOException {
        String replace = REPLACE_A.replace("tips.a.text", "tips.a");

        assertThat(told(Upgrade.of(variant(files(replace)), ONE))).containsExactly("error KIND_CHANGED " + TIPS + ".a");
    }

    @Test
    void aValueThatBothChangedIsAConflictUnlessBothAgree() throws IOException {
        String minutes = "tool.experiment-card.steps.sign.minutes";

        assertThat(told(upgrade(SET, edited(ONE, minutes, 6)))).containsExactly("error VALUE_CHANGED " + minutes);
        assertThat(told(upgrade(SET, edited(ONE, minutes, 7)))).containsExactly("info ALREADY_BELOW " + minutes);
    }

    @Test
    void aBaseThatIsNotTheHashOfWhatWasIsAConflict() throws IOException {
        String edited = REPLACE_A + "  base: h1:0000000000000000\n  was: Ask.\n";

        assertThat(told(Upgrade.of(variant(files(edited)), ONE)))
                .containsExactly("error BASE_MISMATCH " + TIPS + ".a.text");
    }

    @Test
    void inPartOnlyOperationsWithoutConflictChangeAndTheVersionStays() throws IOException {
        Map<String, String> before = upgraded(files(HIDE_A + REPLACE_A.replace("tips.a", "tips.b")), ONE);
        Catalogue two = version("1.1.0", new Tip(List.of("first", "a"), "Ask first."), Tip.of("b", "Be late."));

        Result<Map<String, String>> part = Upgrade.of(variant(before), two).filesInPart();

        assertThat(part.orThrow()).containsOnlyKeys("overlays/law.yaml");
        assertThat(part.orThrow().get("overlays/law.yaml"))
                .isEqualTo(before.get("overlays/law.yaml").replace("tips.a\n", "tips.first\n"));
    }

    @Test
    void aCommentInWhatGoesIsNotLost() throws IOException {
        Map<String, String> before = upgraded(files(SET + "# because\n" + ORDER), ONE);

        Result<Map<String, String>> files = Upgrade.of(variant(before), version("1.1.0", Tip.of("d", "Decide.")))
                .files();

        assertThat(files.value()).isEmpty();
        assertThat(files.problems()).extracting(Problem::code).contains("TK-1080");
    }

    @Test
    void somethingTakenOutOfAWholeCatalogueIsFoundMissing() throws IOException {
        assertThat(told(upgrade(SET, without(ONE, "tool.experiment-card.steps.sign"))))
                .containsExactly("error TARGET_REMOVED tool.experiment-card.steps.sign.minutes");
    }

    /** Returns the upgrade of operations that were written for the first version. */
    private static Upgrade upgrade(String operations, Catalogue now) throws IOException {
        return Upgrade.of(variant(upgraded(files(operations), ONE)), now);
    }
}
