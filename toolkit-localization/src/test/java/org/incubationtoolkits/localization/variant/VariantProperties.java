package org.incubationtoolkits.localization.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.incubationtoolkits.localization.variant.VariantFiles.CANONICAL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.content.Point;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.provenance.Lineage;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.TextKey;

/** Laws of variants, over operations on the canonical catalogue of which no two have the same target. */
class VariantProperties {

    private static final int TRIES = 40;

    @Provide
    Arbitrary<List<String>> operations() {
        return Arbitraries.of(candidates()).list().uniqueElements().ofMaxSize(12);
    }

    private static List<String> candidates() {
        List<String> candidates = new ArrayList<>();
        for (Tool tool : CANONICAL.tools().toList()) {
            List<String> tips =
                    tool.tips().stream().map(Point::id).map(Object::toString).toList();
            tool.texts().stream()
                    .map(KeyedText::key)
                    .filter(key -> !key.value().contains(".tips."))
                    .limit(6)
                    .forEach(key ->
                            candidates.add("op: replace\nat: " + key + "\ntext: { en: Other words., pt: Outras. }"));
            if (tips.size() > 2) {
                candidates.add("op: hide\nat: " + tool.ref() + ".tips." + tips.get(0));
                candidates.add(
                        "op: order\nof: " + tool.ref() + ".tips\nids: [" + tips.get(2) + ", " + tips.get(1) + "]");
            }
            candidates.add("op: add\ninto: " + tool.ref() + ".tips\nat: first\n"
                    + "node: { id: x-mine-tip, text: { en: A tip., pt: Uma dica. } }");
        }
        return candidates;
    }

    @Property(tries = TRIES)
    void resolvingIsDeterministic(@ForAll("operations") List<String> operations) {
        assertThat(resolved(operations)).isEqualTo(resolved(operations));
    }

    @Property(tries = TRIES)
    void theLineageNamesTheLayerThatWasTheLastToSetTheText(
            @ForAll("operations") List<String> lower, @ForAll("operations") List<String> upper) {
        VariantFiles below = VariantFiles.of(replacing(lower, "eu"))
                .manifest("id: mine", "id: eu")
                .manifest("title: { en: Examplia }", "title: { en: Below }");
        VariantFiles above =
                VariantFiles.of(replacing(upper, "mine")).manifest("version: 1.0.0 }", "version: 1.0.0, variant: eu }");
        VariedCatalogue varied = above.resolve(below).orThrow();

        Map<TextKey, Lineage> lineages = varied.lineages();

        assertThat(keys(varied.catalogue())).containsAll(lineages.keySet());
        varied.catalogue().items().flatMap(item -> item.texts().stream()).forEach(text -> {
            String words = text.text().words();
            String setBy = words.startsWith("Laid by ") ? words.substring(8) : "";
            Optional<Lineage> lineage = Optional.ofNullable(lineages.get(text.key()));
            assertThat(lineage.flatMap(each -> each.last().variant())
                            .map(Id::value)
                            .orElse(""))
                    .as(text.key().value())
                    .isEqualTo(setBy);
        });
    }

    @Example
    void aVariantThatSaysNothingChangesNothing() {
        VariedCatalogue varied = VariantFiles.of().resolve().orThrow();

        assertThat(varied.catalogue().items().toList())
                .isEqualTo(CANONICAL.items().toList());
        assertThat(varied.catalogue().texts()).isEqualTo(CANONICAL.texts());
        assertThat(varied.texts()).isEmpty();
        assertThat(varied.lineages()).isEmpty();
        assertThat(VariedCatalogue.of(CANONICAL, List.of()).orThrow().catalogue())
                .isSameAs(CANONICAL);
    }

    @Example
    void aTextThatNoVariantHasSetIsAsTheCatalogueHasIt() {
        VariedCatalogue varied = VariantFiles.of("op: replace\nat: tool.pre-mortem.title\ntext: { en: Other }")
                .resolve()
                .orThrow();

        assertThat(varied.lineages().keySet()).containsExactly(TextKey.of("tool.pre-mortem.title"));
        assertThat(varied.lineage(TextKey.of("tool.pre-mortem.title"))
                        .orElseThrow()
                        .layers())
                .extracting(Lineage.Layer::act)
                .containsExactly(Lineage.Act.WRITTEN, Lineage.Act.REPLACED);
        assertThat(varied.lineage(TextKey.of("tool.pre-mortem.summary"))
                        .orElseThrow()
                        .layers())
                .singleElement()
                .satisfies(layer -> assertThat(layer.variant()).isEmpty());
        assertThat(varied.lineage(TextKey.of("tool.pre-mortem.titel"))).isEmpty();
    }

    /** Only those that replace or add, with words that name the variant. */
    private static String[] replacing(List<String> operations, String variant) {
        return operations.stream()
                .filter(each -> each.startsWith("op: replace") || each.startsWith("op: add"))
                .map(each -> each.replaceAll("text: \\{ en: .* \\}", "text: { en: Laid by " + variant + " }")
                        .replace("x-mine-tip", "x-" + variant + "-tip")
                        .replaceAll(
                                "\\{ id: (x-[a-z]+-tip), text: \\{ en: Laid by ([a-z]+) \\}+",
                                "{ id: $1, text: { en: Laid by $2 } }"))
                .toArray(String[]::new);
    }

    private static List<TextKey> keys(Catalogue catalogue) {
        return Stream.concat(catalogue.texts().stream(), catalogue.items().flatMap(item -> item.texts().stream()))
                .map(KeyedText::key)
                .toList();
    }

    @Property(tries = TRIES)
    void operationsOnDifferentTargetsCommute(@ForAll("operations") List<String> operations, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(operations);
        Collections.shuffle(shuffled, random);

        assertThat(resolved(shuffled)).isEqualTo(resolved(operations));
    }

    @Property(tries = TRIES)
    void twoOverlaysEqualTheirConcatenation(@ForAll("operations") List<String> operations) {
        int half = operations.size() / 2;
        VariantFiles two = VariantFiles.of(operations.subList(0, half).toArray(String[]::new))
                .manifest("[law]", "[law, more]")
                .with(
                        "overlays/more.yaml",
                        VariantFiles.overlay(
                                operations.subList(half, operations.size()).toArray(String[]::new)));

        assertThat(contents(two)).isEqualTo(resolved(operations));
    }

    @Property(tries = TRIES)
    void theCatalogueBelowIsNeverChanged(@ForAll("operations") List<String> operations) {
        Object before = CANONICAL.items().toList().toString();

        resolved(operations);

        assertThat(CANONICAL.items().toList().toString()).isEqualTo(before);
    }

    @Property(tries = TRIES)
    void everyOperationIsApplied(@ForAll("operations") List<String> operations) {
        VariedCatalogue varied =
                VariantFiles.of(operations.toArray(String[]::new)).resolve().orThrow();

        assertThat(varied.layer().operations().getOrDefault("mine", List.of())).hasSameSizeAs(operations);
    }

    private static Map<String, Object> resolved(List<String> operations) {
        return contents(VariantFiles.of(operations.toArray(String[]::new)));
    }

    private static Map<String, Object> contents(VariantFiles files) {
        VariedCatalogue varied = files.resolve().orThrow();
        Map<String, Object> contents = new LinkedHashMap<>();
        contents.put("catalogue", varied.catalogue());
        contents.put("texts", varied.texts());
        return contents;
    }
}
