package org.incubationtoolkits.localization.variant.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.files;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.over;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.upgraded;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.variant;
import static org.incubationtoolkits.localization.variant.upgrade.SampleVersions.version;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incubationtoolkits.localization.variant.upgrade.SampleVersions.Tip;
import org.incubationtoolkits.model.Catalogue;

/** The ways to a version do not matter. */
class UpgradeProperties {

    private static final List<Tip> FIRST =
            List.of(Tip.of("a", "Ask first."), Tip.of("b", "Be early."), Tip.of("c", "Care."), Tip.of("d", "Decide."));

    private static final List<String> OPERATIONS = List.of(
            "- op: replace\n  at: tool.experiment-card.tips.a.text\n  text: { en: Ask me. }\n",
            "- op: replace\n  at: tool.experiment-card.tips.b.text\n  text: { en: Be there. }\n  optional: true\n",
            "- op: hide\n  at: tool.experiment-card.tips.c\n  optional: true\n",
            "- op: order\n  of: tool.experiment-card.tips\n  ids: [d, a, b, x-pt-e]\n",
            "- op: add\n  into: tool.experiment-card.tips\n  after: [d, b]\n  node: { id: x-pt-e, text: End. }\n");

    /** One way in which a list of tips becomes another; each new id is used once. */
    record Move(String kind, int index) {

        List<Tip> of(List<Tip> tips, String fresh) {
            List<Tip> moved = new ArrayList<>(tips);
            int at = tips.isEmpty() ? 0 : index % tips.size();
            if (tips.isEmpty() || kind.equals("add")) {
                moved.add(at, Tip.of(fresh, "New."));
                return moved;
            }
            Tip tip = moved.remove(at);
            List<String> ids = new ArrayList<>(tip.ids());
            switch (kind) {
                case "rename" -> {
                    ids.add(0, fresh);
                    moved.add(at, new Tip(ids, tip.text()));
                }
                case "change" -> moved.add(at, new Tip(ids, "Other words, " + fresh + "."));
                case "dot" -> moved.add(at, new Tip(ids, tip.text() + "!"));
                case "last" -> moved.add(tip);
                default -> keepIfRenamed(moved, at, tip);
            }
            return moved;
        }

        /** Who jumps over a version does not learn the name that something had only there. */
        private static void keepIfRenamed(List<Tip> tips, int at, Tip tip) {
            if (tip.ids().size() > 1) {
                tips.add(at, tip);
            }
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of("add", "rename", "rename", "change", "dot", "last", "remove"),
                        Arbitraries.integers().between(0, 6))
                .as(Move::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> operations() {
        return Arbitraries.subsetOf(OPERATIONS)
                .map(chosen -> String.join(
                        "", OPERATIONS.stream().filter(chosen::contains).toList()))
                .filter(chosen -> !chosen.isEmpty());
    }

    @Property(tries = 150)
    void directIsTheSameAsInSteps(@ForAll("operations") String operations, @ForAll("moves") List<Move> moves)
            throws IOException {
        Map<String, String> start = upgraded(files(operations), version("1.0.0", FIRST));
        List<Catalogue> versions = versions(moves);
        Catalogue last = versions.get(versions.size() - 1);
        Assume.that(!hasConflicts(start, last));

        Map<String, String> inSteps = start;
        for (Catalogue each : versions) {
            if (!hasConflicts(inSteps, each)) {
                inSteps = upgraded(inSteps, each);
            }
        }

        assertThat(inSteps).isEqualTo(upgraded(start, last));
    }

    @Property(tries = 150)
    void aSecondTimeChangesNothing(@ForAll("operations") String operations, @ForAll("moves") List<Move> moves)
            throws IOException {
        Map<String, String> start = upgraded(files(operations), version("1.0.0", FIRST));
        List<Catalogue> versions = versions(moves);
        Catalogue last = versions.get(versions.size() - 1);

        Map<String, String> once =
                over(start, Upgrade.of(variant(start), last).filesInPart().orThrow());

        assertThat(Upgrade.of(variant(once), last).filesInPart().orThrow()).isEmpty();
    }

    private static boolean hasConflicts(Map<String, String> files, Catalogue below) throws IOException {
        return Upgrade.of(variant(files), below).hasConflicts();
    }

    private static List<Catalogue> versions(List<Move> moves) {
        List<Catalogue> versions = new ArrayList<>();
        List<Tip> tips = FIRST;
        for (int i = 0; i < moves.size(); i++) {
            tips = moves.get(i).of(tips, "n" + i);
            versions.add(version("1." + (i + 1) + ".0", tips));
        }
        return versions;
    }
}
