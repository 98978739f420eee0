package org.incubationtoolkits.localization.variant.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.files;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.over;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.told;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.upgraded;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.variant;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.version;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.localization.variant.upgrade.SampleVersions.Tip;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.junit.jupiter.api.Test;

/** A choice ends a conflict, and touches nothing else. */
class ResolutionTest {

    private static final Catalogue ONE = version("1.0.0", Tip.of("a", "Ask first."), Tip.of("b", "Be early."));
    private static final Catalogue TWO = version("1.1.0", Tip.of("a", "Ask twice."), Tip.of("b", "Be early."));
    private static final Address TEXT = Address.of("tool.experiment-card.tips.a.text");
    private static final String OPERATIONS = """
            - op: replace
              at: tool.experiment-card.tips.a.text
              text: { en: Ask the minister first. }
            - op: add
              into: tool.experiment-card.tips
              after: [a]
              node: { id: x-pt-c, text: Consult. }
            """;

    @Test
    void whatIsKeptIsRecordedAsMadeForWhatStandsThereNow() throws IOException {
        Map<String, String> before = before();

        Map<String, String> after =
                over(before, resolution(before, TWO, TEXT).keepLocal().orThrow());

        assertThat(after.get("overlays/law.yaml")).contains("was: Ask twice.", "Ask the minister first.");
        assertThat(Upgrade.of(variant(after), TWO).findings()).isEmpty();
    }

    @Test
    void whereTheCanonicalWordsAreTakenTheOperationGoes() throws IOException {
        Map<String, String> before = before();

        Map<String, String> after =
                over(before, resolution(before, TWO, TEXT).takeCanonical().orThrow());

        assertThat(variant(after).operations())
                .extracting(placed -> placed.operation().word())
                .containsExactly("add");
    }

    @Test
    void otherWordsAreMadeForWhatStandsThereNow() throws IOException {
        Map<String, String> before = before();
        Map<Locale, String> words = Map.of(Locale.ENGLISH, "Ask the minister twice.");

        Map<String, String> after =
                over(before, resolution(before, TWO, TEXT).edit(words).orThrow());

        assertThat(after.get("overlays/law.yaml"))
                .contains("was: Ask twice.", "Ask the minister twice.")
                .doesNotContain("Ask the minister first.");
        assertThat(Upgrade.of(variant(after), TWO).findings()).isEmpty();
    }

    @Test
    void anAdditionThatIsKeptWithoutItsAnchorComesLast() throws IOException {
        Map<String, String> before = before();
        Catalogue two = version("1.1.0", Tip.of("b", "Be early."));
        Address added = Address.of("tool.experiment-card.tips.x-pt-c");

        Map<String, String> after =
                over(before, resolution(before, two, added).keepLocal().orThrow());

        assertThat(after.get("overlays/law.yaml")).contains("at: last").doesNotContain("after:");
        assertThat(told(Upgrade.of(variant(after), two))).containsExactly("error TARGET_REMOVED " + TEXT);
    }

    @Test
    void anOperationThatIsKeptWithoutItsTargetWaitsForIt() throws IOException {
        Map<String, String> before = before();
        Catalogue two = version("1.1.0", Tip.of("b", "Be early."));

        Map<String, String> after =
                over(before, resolution(before, two, TEXT).keepLocal().orThrow());

        assertThat(after.get("overlays/law.yaml")).contains("optional: true");
    }

    @Test
    void aChoiceThatDoesNotFitChangesNothing() throws IOException {
        Map<String, String> before = before();
        Catalogue two = version("1.1.0", Tip.of("b", "Be early."), Tip.of("x-pt-c", "Call."));
        Address added = Address.of("tool.experiment-card.tips.x-pt-c");

        assertThat(codes(resolution(before, two, added).keepLocal())).isEqualTo("TK-3517");
        assertThat(codes(resolution(before, two, added).edit(Map.of(Locale.ENGLISH, "Call."))))
                .isEqualTo("TK-3517");
    }

    @Test
    void whereNothingHasChangedThereIsNothingToResolve() throws IOException {
        Map<String, String> before = before();

        assertThat(codes(resolution(before, ONE, TEXT).takeCanonical())).isEqualTo("TK-3516");
    }

    @Test
    void wordsAreNeededToEdit() throws IOException {
        Resolution resolution = resolution(before(), TWO, TEXT);

        assertThatIllegalArgumentException().isThrownBy(() -> resolution.edit(Map.of()));
    }

    private static Map<String, String> before() throws IOException {
        return upgraded(files(OPERATIONS), ONE);
    }

    private static Resolution resolution(Map<String, String> files, Catalogue now, Address at) throws IOException {
        return Resolution.of(variant(files), now, at);
    }

    private static String codes(Result<?> result) {
        assertThat(result.value()).isEmpty();
        return String.join(" ", result.problems().stream().map(Problem::code).toList());
    }
}
