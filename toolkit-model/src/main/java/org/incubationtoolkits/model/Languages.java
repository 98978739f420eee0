package org.incubationtoolkits.model;

import jakarta.validation.constraints.NotEmpty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.text.Coherence;
import org.incubationtoolkits.model.text.PublishingPolicy;
import org.incubationtoolkits.model.text.TextCondition;

/**
 * The languages of a catalogue, and what is published in them.
 *
 * @param source the language that its files are written in
 * @param published the editions that are published unless others are asked for
 * @param policies where they differ from the {@linkplain TextCondition#usual usual} ones
 * @param coherence without it, {@link Coherence#UNIT}
 * @param parents which locale is tried after another, where that is not the one of Unicode CLDR
 */
public record Languages(
        Locale source,
        @NotEmpty List<Locale> published,
        Map<TextCondition, PublishingPolicy> policies,
        Optional<Coherence> coherence,
        Map<Locale, Locale> parents) {

    public Languages {
        published = List.copyOf(published);
        policies = Collections.unmodifiableMap(new LinkedHashMap<>(policies));
        parents = Collections.unmodifiableMap(new LinkedHashMap<>(parents));
    }

    /** Returns languages with nothing unusual about them. */
    public static Languages of(Locale source, List<Locale> published) {
        return new Languages(source, published, Map.of(), Optional.empty(), Map.of());
    }

    public PublishingPolicy policy(TextCondition condition) {
        return policies.getOrDefault(condition, condition.usual());
    }
}
