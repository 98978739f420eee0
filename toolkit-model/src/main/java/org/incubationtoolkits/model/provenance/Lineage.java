package org.incubationtoolkits.model.provenance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.text.TextKey;

/**
 * Where a text of an edition comes from.
 *
 * @param layers who wrote it, and who then wrote other words in its place; from the lowest, at least one
 */
public record Lineage(TextKey key, List<Layer> layers) {

    /** @throws IllegalArgumentException if there is no layer */
    public Lineage {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("layers of " + key + " must not be empty");
        }
    }

    /** What a layer did. */
    public enum Act {
        WRITTEN,
        ADDED,
        REPLACED
    }

    /**
     * One who wrote words.
     *
     * @param variant nothing for the catalogue
     * @param version of the variant, or of the catalogue
     * @param location of the operation; nothing for the catalogue
     * @param words by language
     * @param sameMeaning whether translations of the words below still serve
     * @param because what the author of a variant says of the reason
     */
    public record Layer(
            Optional<Id> variant,
            String version,
            Act act,
            Optional<Location> location,
            Map<Locale, String> words,
            boolean sameMeaning,
            Optional<String> because) {

        public Layer {
            words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        }
    }

    /** Returns the layer that was the last to set the text. */
    public Layer last() {
        return layers.get(layers.size() - 1);
    }

    /**
     * Returns the layer whose own words stand in a language; nothing where none wrote in it after the meaning last changed, so
     * that a translation or another language serves.
     */
    public Optional<Layer> writerIn(Locale locale) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            if (layer.words().containsKey(locale)) {
                return Optional.of(layer);
            }
            if (!layer.sameMeaning()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
