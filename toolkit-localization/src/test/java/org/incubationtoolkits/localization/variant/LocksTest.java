package org.incubationtoolkits.localization.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.element.CatalogueEditor;
import org.incubationtoolkits.model.element.EntryReader;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.value.WrittenValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocksTest {

    private static final String TIP = "tool.experiment-card.tips.small-numbers";

    @Test
    void whatIsLockedStaysAsItIs() {
        Catalogue catalogue = locked(TIP, "hide", "replace");

        assertThat(told(catalogue, "op: hide\nat: " + TIP)).containsExactly("""
                overlays/law.yaml:4:9: error [TK-3313] "tool.experiment-card.tips.small-numbers" may not be changed: \
                "tool.experiment-card.tips.small-numbers" is locked against "hide".
                  hint: Leave it as it is; say what is yours in a slot, or beside it.""");
        assertThat(told(catalogue, "op: replace\nat: " + TIP + ".text\ntext: { en: Other. }"))
                .singleElement()
                .asString()
                .contains("[TK-3313]", "locked against \"replace\"");
    }

    @ParameterizedTest
    @CsvSource({
        "replace, op: replace|at: tool.experiment-card.title|text: { en: Other }",
        "hide, op: hide|at: tool.experiment-card.tips.small-numbers",
        "add, 'op: add|into: tool.experiment-card.tips|node: { id: x-mine-a, text: { en: A. } }'",
        "order, 'op: order|of: tool.experiment-card.tips|ids: [small-numbers]'",
        "set, op: set|at: tool.experiment-card.steps.sign.minutes|value: 5"
    })
    void aLockHoldsForEverythingInAnElement(String lock, String operation) {
        String written = operation.replace('|', '\n');

        assertThat(told(locked("tool.experiment-card", lock), written))
                .singleElement()
                .asString()
                .contains("[TK-3313]", "\"tool.experiment-card\" is locked against \"" + lock + "\"");
        assertThat(told(VariantFiles.CANONICAL, written)).isEmpty();
    }

    @Test
    void anItemMayBeHiddenWithAllThatIsLockedInIt() {
        String tip = "tool.horizon-scan.tips."
                + VariantFiles.CANONICAL
                        .tool(Id.of("horizon-scan"))
                        .orElseThrow()
                        .tips()
                        .get(0)
                        .id();

        assertThat(told(locked(tip, "hide"), "op: hide\nat: tool.horizon-scan\nreferences: drop"))
                .noneMatch(line -> line.contains("TK-3313"));
    }

    @Test
    void anEntryMayNotBeHiddenWithWhatIsLockedInIt() {
        String block = "tool.experiment-card.canvas.blocks."
                + VariantFiles.CANONICAL
                        .tool(Id.of("experiment-card"))
                        .orElseThrow()
                        .canvas()
                        .orElseThrow()
                        .blocks()
                        .get(0)
                        .id();

        assertThat(told(locked(block, "hide"), "op: hide\nat: " + block)).anyMatch(line -> line.contains("TK-3313"));
    }

    @Test
    void whatAVariantAddsItMayChangeAndOnlyThoseAboveItMayNot() {
        VariantFiles below = VariantFiles.of(
                "op: add\ninto: tool.experiment-card.tips\nnode: { id: x-mine-a, text: { en: Mandatory. }, locked: [hide] }",
                "op: order\nof: tool.experiment-card.tips\nids: [x-mine-a]");
        VariantFiles above = VariantFiles.of("op: hide\nat: tool.experiment-card.tips.x-mine-a")
                .manifest("id: mine", "id: ours")
                .manifest("version: 1.0.0 }", "version: 1.0.0, variant: mine }");

        assertThat(below.resolve().problems()).isEmpty();
        assertThat(VariantFiles.lines(above.resolve(below)))
                .singleElement()
                .asString()
                .contains("[TK-3313]");
    }

    private static List<String> told(Catalogue catalogue, String operation) {
        Result<VariedCatalogue> result = VariedCatalogue.of(
                catalogue, List.of(VariantFiles.of(operation).read().orThrow()));
        return VariantFiles.lines(result);
    }

    private static Catalogue locked(String address, String... locks) {
        CatalogueEditor editor = new CatalogueEditor(VariantFiles.CANONICAL);
        EntryReader reader = new EntryReader(CatalogueFiles.of(Map.of()), Locale.ENGLISH, List.of(Locale.ENGLISH));
        WrittenValue written = new WrittenValue(List.of(locks), Location.of("test"), Map.of());
        assertThat(editor.set(Address.of(address + ".locked"), written, reader)).isEmpty();
        return editor.catalogue();
    }
}
