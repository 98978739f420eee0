package org.incubationtoolkits.localization.variant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.provenance.Lineage;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextKey;

/** Where the texts of a catalogue with variants come from, put together from the operations that were applied. */
final class Lineages {

    private final VariedCatalogue varied;
    private final Map<TextKey, List<Lineage.Layer>> layers = new LinkedHashMap<>();

    Lineages(VariedCatalogue varied) {
        this.varied = varied;
        texts(varied.below()).forEach(text -> layers.put(text.key(), new ArrayList<>(List.of(written(text.text())))));
        varied.variants().forEach(this::lay);
    }

    Map<TextKey, Lineage> all() {
        Map<TextKey, Lineage> lineages = new LinkedHashMap<>();
        texts(varied.catalogue()).map(KeyedText::key).forEach(key -> {
            List<Lineage.Layer> known = layers.get(key);
            if (known != null) {
                lineages.put(key, new Lineage(key, known));
            }
        });
        return lineages;
    }

    private static Stream<KeyedText> texts(Catalogue catalogue) {
        return Stream.concat(
                catalogue.texts().stream(), catalogue.items().map(Item::texts).flatMap(List::stream));
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
            layers.computeIfAbsent(TextKey.of(replace.at().value()), key -> new ArrayList<>())
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
