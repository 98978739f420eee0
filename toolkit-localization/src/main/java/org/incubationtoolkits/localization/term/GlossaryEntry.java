package org.incubationtoolkits.localization.term;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;

/**
 * A word that is translated the same everywhere.
 *
 * @param words in the source language: the word as in a dictionary, then its other forms, such as its plural
 * @param note what is meant by it, for translators
 * @param wordings by language
 */
public record GlossaryEntry(
        Id id, List<String> words, Optional<String> note, Enforcement enforcement, Map<Locale, Wording> wordings) {

    /** @throws IllegalArgumentException if there are no words */
    public GlossaryEntry {
        words = List.copyOf(words);
        wordings = Collections.unmodifiableMap(new LinkedHashMap<>(wordings));
        if (words.isEmpty()) {
            throw new IllegalArgumentException("words of " + id + " must be at least one");
        }
    }

    /** Returns the word as in a dictionary. */
    public String word() {
        return words.get(0);
    }

    /** Returns the wording in the first of these locales that has one. */
    public Optional<Wording> find(List<Locale> chain) {
        return chain.stream().filter(wordings::containsKey).findFirst().map(wordings::get);
    }
}
