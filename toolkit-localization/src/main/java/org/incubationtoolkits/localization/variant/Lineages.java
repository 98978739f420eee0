package org.incubationtoolkits.localization.variant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.element.CatalogueEditor;
import org.incubationtoolkits.model.element.Element;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.provenance.Lineage;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextKey;

/**
 * Where the texts of a catalogue with variants come from, put together from the operations that were applied: so it takes as
 * long as there are operations, and not as there are texts.
 */
final class Lineages {

    private final VariedCatalogue varied;
    private final CatalogueEditor below;
    private final CatalogueEditor above;
    private final Map<TextKey, List<Lineage.Layer>> layers = new LinkedHashMap<>();

    Lineages(VariedCatalogue varied) {
        this.varied = varied;
        this.below = new CatalogueEditor(varied.below());
        this.above = new CatalogueEditor(varied.catalogue());
        varied.variants().forEach(this::lay);
    }

    /** Returns the lineages of all texts that a variant has set. */
    Map<TextKey, Lineage> all() {
        Map<TextKey, Lineage> lineages = new LinkedHashMap<>();
        layers.forEach((key, known) -> {
            if (text(above, key).isPresent()) {
                lineages.put(key, new Lineage(key, known));
            }
        });
        return lineages;
    }

    /** Returns the lineage of any text; nothing if there is none with this key. */
    Optional<Lineage> of(TextKey key) {
        return text(above, key)
                .map(text -> layers.getOrDefault(key, List.of(written(text))))
                .map(known -> new Lineage(key, known));
    }

    private static Optional<Text> text(CatalogueEditor catalogue, TextKey key) {
        return catalogue.find(Address.of(key.value())).flatMap(Element::text);
    }

    private List<Lineage.Layer> ofCatalogue(TextKey key) {
        return new ArrayList<>(text(below, key).map(this::written).stream().toList());
    }

    private Lineage.Layer written(Text text) {
        return new Lineage.Layer(
                Optional.empty(),
                varied.below().version(),
                Lineage.Act.WRITTEN,
                Optional.empty(),
                Map.of(text.language(), text.words()),
                false,
                Optional.empty());
    }

    private void lay(Variant variant) {
        varied.layer()
                .operations()
                .getOrDefault(variant.id().value(), List.of())
                .forEach(applied -> lay(variant, applied));
    }

    private void lay(Variant variant, Applied applied) {
        applied.added()
                .ifPresent(entry -> entry.words().forEach((key, words) -> {
                    Map<Locale, String> plain = new LinkedHashMap<>();
                    words.forEach((locale, text) -> plain.put(locale, text.words()));
                    Location place =
                            entry.places().getOrDefault(key, applied.placed().location());
                    layers.put(key, new ArrayList<>(List.of(layer(variant, applied, place, plain))));
                }));
        if (applied.operation() instanceof Operation.Replace replace) {
            layers.computeIfAbsent(TextKey.of(replace.at().value()), this::ofCatalogue)
                    .add(layer(variant, applied, applied.placed().location(), replace.text()));
        }
    }

    private static Lineage.Layer layer(Variant variant, Applied applied, Location place, Map<Locale, String> words) {
        Operation operation = applied.operation();
        return new Lineage.Layer(
                Optional.of(variant.id()),
                variant.manifest().version(),
                applied.added().isPresent() ? Lineage.Act.ADDED : Lineage.Act.REPLACED,
                Optional.of(inVariant(variant, place)),
                words,
                operation instanceof Operation.Replace replace && replace.sameMeaning(),
                operation.because());
    }

    /** The name of the file in the variant, which is the same on every machine. */
    private static Location inVariant(Variant variant, Location place) {
        String start = variant.files().display("");
        String name = place.source().startsWith(start) ? place.source().substring(start.length()) : place.source();
        return new Location(name.replaceFirst("^[/\\\\]", ""), place.line(), place.column(), place.pointer());
    }
}
