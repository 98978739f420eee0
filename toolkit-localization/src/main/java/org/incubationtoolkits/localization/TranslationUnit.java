package org.incubationtoolkits.localization;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.TextCondition;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;

/**
 * One source text with its translation into one language. Whether it is still current is never stored: it follows from
 * {@link #isStaleAgainst}.
 *
 * @param text the translation; white space at both ends is dropped, as in a source text
 * @param state never {@link TranslationState#SOURCE}
 * @param was the source text that was translated, word for word
 * @param by who translated it
 * @param at when
 * @param waive reasons for passing over a check, by the name of the check, such as {@code length.max}
 */
public record TranslationUnit(
        TextKey key,
        String text,
        TranslationState state,
        String was,
        Optional<String> by,
        Optional<LocalDate> at,
        Map<TextKey, String> waive) {

    /** @throws IllegalArgumentException if {@code text} is blank, or {@code state} is no state of a translation */
    public TranslationUnit {
        text = words(text);
        was = words(was);
        waive = Collections.unmodifiableMap(new TreeMap<>(waive));
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text of " + key + " must not be blank");
        }
        if (state == TranslationState.SOURCE) {
            throw new IllegalArgumentException("state of " + key + " must not be " + state);
        }
    }

    /** As in {@link org.incubationtoolkits.model.text.Text}, so that words compare equal with those of a text. */
    private static String words(String given) {
        return given.replace("\r\n", "\n").strip();
    }

    /** Returns a translation of a source text as it stands today. */
    public static TranslationUnit of(KeyedText source, String text, TranslationState state) {
        return new TranslationUnit(
                source.key(), text, state, source.text().words(), Optional.empty(), Optional.empty(), Map.of());
    }

    /** Returns this translation as one of {@code source}. */
    public TranslationUnit madeFrom(String source) {
        return new TranslationUnit(key, text, state, source, by, at, waive);
    }

    /** Returns this translation as one that a person found to serve for {@code source} too; its state is translated at most. */
    public TranslationUnit confirmed(String source) {
        boolean isHigher = state.compareTo(TranslationState.TRANSLATED) > 0;
        return madeFrom(source).withState(isHigher ? TranslationState.TRANSLATED : state);
    }

    public TranslationUnit withState(TranslationState state) {
        return new TranslationUnit(key, text, state, was, by, at, waive);
    }

    public TranslationUnit withSignature(Optional<String> by, Optional<LocalDate> at) {
        return new TranslationUnit(key, text, state, was, by, at, waive);
    }

    public TranslationUnit withWaiversOf(TranslationUnit other) {
        return new TranslationUnit(key, text, state, was, by, at, other.waive);
    }

    /** Returns the hash of the source text that was translated. */
    public SourceHash from() {
        return SourceHash.of(was);
    }

    /** Returns whether {@code source} has changed since it was translated: whether its hash is another one. */
    public boolean isStaleAgainst(String source) {
        return !source.equals(was) && !SourceHash.of(source).equals(from());
    }

    /** Returns what can be said of the translation beside {@code source}: its state, and whether it is stale. */
    public Set<TextCondition> conditionsAgainst(String source) {
        TextCondition known = TextCondition.valueOf(state.name());
        return isStaleAgainst(source) ? EnumSet.of(known, TextCondition.STALE) : EnumSet.of(known);
    }
}
