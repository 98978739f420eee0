package org.incubationtoolkits.localization.variant.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.localization.variant.Variants;
import org.incubationtoolkits.localization.variant.VariedCatalogue;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.io.CatalogueWriter;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/** A fork that is made a variant gives the same edition. */
class InferenceProperties {

    private static final Catalogue CANONICAL = CatalogueReader.canonical();
    private static final Id MINE = Id.of("mine");

    @Provide
    Arbitrary<List<String>> operations() {
        List<String> candidates = new ArrayList<>();
        for (Tool tool : CANONICAL.tools().toList()) {
            String ref = tool.ref().toString();
            candidates.add("op: replace\nat: " + ref + ".title\ntext: { en: Other " + tool.id() + " }");
            candidates.add("op: replace\nat: " + ref + ".purpose\ntext: { en: \"Other\\n\\n*words*\" }");
            candidates.add("op: set\nat: " + ref + ".group-size\nvalue: { min: 2, max: 4 }");
            candidates.add("op: order\nof: " + ref + ".steps\nids: ["
                    + tool.steps().get(2).id() + ", " + tool.steps().get(0).id() + "]");
            candidates.add(
                    "op: hide\nat: " + ref + ".tips." + tool.tips().get(0).id());
            candidates.add("op: add\ninto: " + ref + ".tips\nat: first\nnode: { id: x-mine-a, text: { en: First. } }");
            candidates.add("op: add\ninto: " + ref + ".when-to-use\nnode: { id: x-mine-b, text: { en: Last. } }");
        }
        candidates.add("op: replace\nat: catalogue.title\ntext: { en: Our toolkits }");
        candidates.add("op: hide\nat: case.pilot-denmark\nreferences: drop");
        return Arbitraries.of(candidates).list().uniqueElements().ofMaxSize(15);
    }

    @Property(tries = 40)
    void theInferredVariantGivesTheEditionOfTheFork(@ForAll("operations") List<String> operations) throws IOException {
        Catalogue fork =
                Variants.over(CANONICAL, operations.toArray(String[]::new)).catalogue();

        Map<String, String> files = Inference.of(CANONICAL, fork, MINE).orThrow();

        assertThat(Difference.of(fork, resolved(files)).changes()).isEmpty();
        assertThat(resolved(files).items().toList()).isEqualTo(fork.items().toList());
    }

    @Example
    void aWholeToolThatIsOnlyInTheForkIsAFileOfTheVariant() throws IOException {
        String name = "toolkits/incubation/tools/x-mine-tool.yaml";
        String tool = CatalogueWriter.write(CANONICAL)
                .get("toolkits/incubation/tools/pre-mortem.yaml")
                .replace("id: pre-mortem\n", "id: x-mine-tool\n");
        String overlay = """
                format: toolkit-overlay/1
                operations:
                  - op: add
                    into: toolkit.incubation.tools
                    after:
                      - pre-mortem
                    node: x-mine-tool
                """;
        Catalogue fork = resolved(Map.of("overlays/fork.yaml", overlay, name, tool));

        Map<String, String> files = Inference.of(CANONICAL, fork, MINE).orThrow();

        assertThat(files).isEqualTo(Map.of("overlays/fork.yaml", overlay, name, tool));
    }

    @Example
    void whatAVariantCannotSayIsTold() {
        Catalogue fork = Variants.over(
                        CANONICAL, "op: add\ninto: tool.pre-mortem.tips\nnode: { id: x-mine-a, text: { en: A. } }")
                .catalogue();

        Result<Map<String, String>> other = Inference.of(CANONICAL, fork, Id.of("other"));

        assertThat(other.problems()).extracting(Problem::toString).containsExactly("""
                tool.pre-mortem.tips.x-mine-a: error [TK-3520] The id "x-mine-a" is only in the fork, and does not begin \
                with "x-other-".
                  hint: Call it "x-other-x-mine-a" in the fork.""");
    }

    private static Catalogue resolved(Map<String, String> files) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(files);
        all.put("variant.yaml", """
                format: toolkit-variant/1
                id: mine
                version: 1.0.0
                kind: region
                status: draft
                title: { en: Fork }
                basedOn: { catalogue: incubation-toolkits, version: 1.0.0 }
                languages: [en, pt]
                publisher: Somebody
                licence: cc-by-4-0
                overlays: [fork]
                """);
        Variant variant = Variant.read(CatalogueFiles.of(all)).orThrow();
        return VariedCatalogue.of(CANONICAL, List.of(variant)).orThrow().catalogue();
    }
}
