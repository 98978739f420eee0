package org.incubationtoolkits.localization.variant.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.localization.variant.Variants;
import org.incubationtoolkits.localization.variant.VariedCatalogue;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.text.Text;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Catalogue CANONICAL = CatalogueReader.canonical();
    private static final String TIPS = "tool.experiment-card.tips";

    @Test
    void aCatalogueDiffersFromItselfInNothing() {
        Difference difference = Difference.of(CANONICAL, CANONICAL);

        assertThat(difference.changes()).isEmpty();
        assertThat(difference.counts()).isEmpty();
        assertThat(difference.untouched()).isGreaterThan(1_500);
    }

    @Test
    void everyKindOfChangeIsTold() {
        Difference difference = difference(
                "op: replace\nat: tool.experiment-card.title\nbecause: We say so.\ntext: { pt: Cartão, en: Trial card }",
                "op: replace\nat: tool.experiment-card.slots.personal-data.content\ntext: { en: Ask. }",
                "op: hide\nat: " + TIPS + ".small-numbers",
                "op: add\ninto: " + TIPS + "\nafter: [threshold-before-data]\n"
                        + "node: { id: x-mine-tip, text: { en: Ask a lawyer. } }",
                "op: set\nat: tool.experiment-card.group-size\nvalue: { min: 3, max: 5 }");

        assertThat(told(difference))
                .containsExactly(
                        "replaced tool.experiment-card.title: Experiment card -> Trial card",
                        "set tool.experiment-card.group-size: {min=2, max=7} -> {min=3, max=5}",
                        "hidden " + TIPS
                                + ".small-numbers: With twenty people you can see that something does not work at all.",
                        "added " + TIPS + ".x-mine-tip after threshold-before-data: Ask a lawyer.",
                        "replaced tool.experiment-card.slots.personal-data.content: nothing -> Ask.");
        assertThat(difference.reason(difference.changes().get(0))).hasValue("We say so.");
        assertThat(difference.counts()).isEqualTo(Map.of("replaced", 2, "added", 1, "hidden", 1, "set", 1));
    }

    @Test
    void asFewEntriesAsPossibleAreSaidToHaveMoved() {
        assertThat(told(difference("op: order\nof: " + TIPS
                        + "\nids: [staff-are-participants, threshold-before-data, opinions-are-weak, small-numbers]")))
                .containsExactly("moved " + TIPS + ".staff-are-participants to the start");
    }

    @Test
    void whatIsInSomethingHiddenIsNotToldAgain() {
        assertThat(told(difference("op: hide\nat: tool.pre-mortem\nreferences: drop")))
                .contains("hidden tool.pre-mortem: Pre-mortem")
                .noneMatch(line -> line.contains("tool.pre-mortem."))
                .anyMatch(line -> line.startsWith("set tool.stakeholder-map.related: "));
    }

    @Test
    void aDifferenceIsToldInOtherWordsWithoutAnotherChange() {
        Difference difference = difference(
                "op: replace\nat: tool.experiment-card.title\ntext: { en: Test card }",
                "op: hide\nat: " + TIPS + ".small-numbers");

        Difference louder =
                difference.withTexts(text -> Text.of(text.words().toUpperCase(Locale.ROOT), text.language()));

        assertThat(told(louder))
                .containsExactlyInAnyOrder(
                        "hidden " + TIPS
                                + ".small-numbers: WITH TWENTY PEOPLE YOU CAN SEE THAT SOMETHING DOES NOT WORK AT ALL.",
                        "replaced tool.experiment-card.title: EXPERIMENT CARD -> TEST CARD");
        assertThat(told(difference)).hasSize(2).doesNotContainAnyElementsOf(told(louder));
    }

    @Test
    void aMatrixPutsSideBySideWhatVariantsChanged() {
        Map<Id, Difference> differences = new LinkedHashMap<>();
        differences.put(Id.of("a"), difference("op: replace\nat: tool.experiment-card.title\ntext: { en: A card }"));
        differences.put(
                Id.of("b"),
                difference(
                        "op: replace\nat: tool.experiment-card.title\ntext: { en: B card }",
                        "op: hide\nat: " + TIPS + ".small-numbers"));

        Matrix matrix = Matrix.of(CANONICAL, differences);

        assertThat(matrix.variants()).containsExactly(Id.of("a"), Id.of("b"));
        assertThat(matrix.rows())
                .extracting(row -> row.at() + " " + row.changes().keySet())
                .containsExactly(TIPS + ".small-numbers [b]", "tool.experiment-card.title [a, b]");
        assertThat(matrix.rows()).extracting(row -> row.item().value()).containsOnly("tool.experiment-card");
    }

    private static Difference difference(String... operations) {
        VariedCatalogue varied = Variants.over(CANONICAL, operations);
        return Difference.of(CANONICAL, varied);
    }

    private static List<String> told(Difference difference) {
        return difference.changes().stream().map(DifferenceTest::told).toList();
    }

    private static String told(Change change) {
        String words = change.word() + " " + change.at();
        if (change instanceof Change.Replaced replaced) {
            return words + ": " + replaced.below().map(Object::toString).orElse("nothing") + " -> " + replaced.above();
        }
        if (change instanceof Change.ValueSet set) {
            return words + ": " + set.below() + " -> " + set.above();
        }
        if (change instanceof Change.Moved moved) {
            return words + moved.after().map(id -> " after " + id).orElse(" to the start");
        }
        if (change instanceof Change.Added added) {
            return words + added.after().map(id -> " after " + id).orElse(" first") + ": " + added.title();
        }
        String title = ((Change.Hidden) change).title();
        return words + ": " + title.replaceFirst("(?s)\\..*", ".");
    }
}
