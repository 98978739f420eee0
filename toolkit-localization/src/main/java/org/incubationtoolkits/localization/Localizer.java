package org.incubationtoolkits.localization;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.model.Languages;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.Translatable;

/**
 * Puts texts into one language. For each text by itself, the first locale of the {@link LocaleChain} that has a
 * translation which may be published gives it, be it current or stale; where none has, the source text stays. A text that
 * its author wrote in another language than that of the catalogue is not translated.
 *
 * <p>A translation may be published if its state is complete, or among those that the catalogue {@linkplain
 * Languages#show shows}. Immutable and thread-safe.
 */
public final class Localizer {

    private final Translations translations;
    private final Languages languages;
    private final List<Locale> tried;

    private Localizer(Translations translations, Languages languages, List<Locale> tried) {
        this.translations = translations;
        this.languages = languages;
        this.tried = tried;
    }

    /**
     * Returns a localizer for editions in {@code wanted}.
     *
     * @throws IllegalArgumentException if {@code wanted} names no language
     */
    public static Localizer of(Translations translations, Languages languages, Locale wanted) {
        return new Localizer(
                translations,
                languages,
                LocaleChain.of(wanted, languages.source()).translated());
    }

    /** Returns {@code source} with its texts translated; the same object where none is, as in the source language. */
    public <T extends Translatable<T>> T localize(T source) {
        return tried.isEmpty() ? source : source.mapTexts(this::localize);
    }

    private Text localize(TextKey key, Text source, TextFormat format) {
        if (!source.language().equals(languages.source())) {
            return source;
        }
        return tried.stream()
                .flatMap(locale -> translation(locale, key, source).stream())
                .findFirst()
                .orElse(source);
    }

    private Optional<Text> translation(Locale locale, TextKey key, Text source) {
        return translations
                .find(locale, key)
                .filter(this::mayBePublished)
                .map(unit -> new Text(unit.text(), locale, unit.state(), unit.isStaleAgainst(source.words())));
    }

    private boolean mayBePublished(TranslationUnit unit) {
        return unit.state().isComplete() || languages.show().contains(unit.state());
    }
}
