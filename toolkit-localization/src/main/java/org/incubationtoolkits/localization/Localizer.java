package org.incubationtoolkits.localization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.term.TermTexts;
import org.incubationtoolkits.localization.term.Terms;
import org.incubationtoolkits.model.Languages;
import org.incubationtoolkits.model.text.Coherence;
import org.incubationtoolkits.model.text.PublishingPolicy;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.Translatable;

/**
 * Puts texts into one language. The first locale of the {@link LocaleChain} that has a translation which may be published
 * gives the text; where none has, the source text stays. A text that its author wrote in another language than that of the
 * catalogue is not translated.
 *
 * <p>What may be published is told by the {@linkplain Languages#policy policies} of the catalogue. By its {@linkplain
 * Languages#coherence coherence}, each text is looked for by itself, or all texts of an element or item together: then a
 * locale gives all of them or none. Immutable and thread-safe.
 *
 * <p>References to {@linkplain #withTerms terms} are replaced then, by words of the language that each text came out in, and
 * {@linkplain #withAdapters adapters} come last.
 */
public final class Localizer {

    private final Translations translations;
    private final Languages languages;
    private final List<Locale> tried;
    private final Terms terms;
    private final Map<TextKey, LocalText> local;
    private final Adapters adapters;

    private Localizer(
            Translations translations,
            Languages languages,
            List<Locale> tried,
            Terms terms,
            Map<TextKey, LocalText> local,
            Adapters adapters) {
        this.translations = translations;
        this.languages = languages;
        this.tried = tried;
        this.terms = terms;
        this.local = local;
        this.adapters = adapters;
    }

    /**
     * Returns a localizer for editions in {@code wanted}.
     *
     * @throws IllegalArgumentException if {@code wanted} names no language
     */
    public static Localizer of(Translations translations, Languages languages, Locale wanted) {
        LocaleChain chain = LocaleChain.of(wanted, languages.source(), languages.parents());
        return new Localizer(
                translations, languages, chain.translated(), Terms.NONE, Map.of(), new Adapters(List.of(), wanted));
    }

    /**
     * Returns a localizer that puts the words of these terms into texts, also in the source language. Where there are no words
     * for a reference, it stays as it is written; {@code TermCheck} tells of it.
     */
    public Localizer withTerms(Terms terms) {
        return new Localizer(translations, languages, tried, terms, local, adapters);
    }

    /**
     * Returns a localizer in which these texts of a variant come first in each language, and translations of what stood in their
     * places before are not used, unless they still serve.
     */
    public Localizer withLocalTexts(Map<TextKey, LocalText> local) {
        return new Localizer(translations, languages, tried, terms, Map.copyOf(local), adapters);
    }

    /**
     * Returns a localizer in which these adapters change texts after everything else.
     *
     * @throws IllegalArgumentException if two of them have the same id
     */
    public Localizer withAdapters(List<LocalizationAdapter> others) {
        Adapters all = new Adapters(others, adapters.edition());
        return new Localizer(translations, languages, tried, terms, local, all);
    }

    /** Returns {@code source} with its texts translated; the same object where nothing changes. */
    public <T extends Translatable<T>> T localize(T source) {
        T translated = withWordsOfTerms(translated(source));
        return adapters.isEmpty() ? translated : translated.mapTexts(adapters::adapt);
    }

    private <T extends Translatable<T>> T withWordsOfTerms(T translated) {
        if (terms.isEmpty()) {
            return translated;
        }
        TermTexts texts = termTexts();
        return translated.mapTexts((key, text, format) -> texts.filled(text, format));
    }

    private TermTexts termTexts() {
        return new TermTexts(terms, locale -> LocaleChain.inOneLanguage(locale, languages.parents()));
    }

    /**
     * Returns how a text of {@code source} is put into the language, in the same way as {@link #localize} does it; nothing if it has
     * no text with this key.
     */
    public <T extends Translatable<T>> Optional<Serving> explain(T source, TextKey wanted) {
        List<Serving> found = new ArrayList<>();
        Map<String, List<Locale>> complete = completeLocales(source);
        source.mapTexts((key, text, format) -> {
            if (key.equals(wanted)) {
                found.add(serving(key, text, format, complete));
            }
            return text;
        });
        return found.stream().findFirst();
    }

    private Serving serving(TextKey key, Text source, TextFormat format, Map<String, List<Locale>> complete) {
        if (!isTranslatable(key, source)) {
            return serving(key, source, format, source, List.of());
        }
        List<Locale> allowed = locales(key, complete);
        List<Attempt> attempts = tried.stream()
                .map(locale -> allowed.contains(locale)
                        ? attempt(locale, key, source)
                        : Attempt.without(locale, Attempt.Outcome.OTHERS_MISSING))
                .toList();
        Text served = attempts.stream()
                .flatMap(attempt -> attempt.text().stream())
                .findFirst()
                .orElse(source);
        return serving(key, source, format, served, attempts);
    }

    private Serving serving(TextKey key, Text source, TextFormat format, Text served, List<Attempt> attempts) {
        Text filled = termTexts().filled(served, format);
        return new Serving(
                key, source, adapters.adapt(key, filled, format), attempts, adapters.adaptations(key, filled, format));
    }

    private <T extends Translatable<T>> T translated(T source) {
        if (tried.isEmpty()) {
            return source;
        }
        Map<String, List<Locale>> complete = completeLocales(source);
        return source.mapTexts((key, text, format) -> localize(key, text, locales(key, complete)));
    }

    private Coherence coherence() {
        return languages.coherence().orElse(Coherence.UNIT);
    }

    private List<Locale> locales(TextKey key, Map<String, List<Locale>> complete) {
        return coherence() == Coherence.UNIT ? tried : complete.getOrDefault(together(key, coherence()), tried);
    }

    /** Returns, for each group of texts that belong together, the locales that have all of them; nothing if each stands alone. */
    private <T extends Translatable<T>> Map<String, List<Locale>> completeLocales(T source) {
        Map<String, List<Locale>> complete = new HashMap<>();
        if (coherence() == Coherence.UNIT) {
            return complete;
        }
        source.mapTexts((key, text, format) -> {
            if (isTranslatable(key, text)) {
                complete.merge(together(key, coherence()), localesOf(key, text), Localizer::both);
            }
            return text;
        });
        return complete;
    }

    private List<Locale> localesOf(TextKey key, Text source) {
        return tried.stream()
                .filter(locale -> attempt(locale, key, source).text().isPresent())
                .toList();
    }

    private static List<Locale> both(List<Locale> some, List<Locale> others) {
        return some.stream().filter(others::contains).toList();
    }

    private static String together(TextKey key, Coherence coherence) {
        return coherence == Coherence.DOCUMENT
                ? key.item()
                : key.value().substring(0, Math.max(0, key.value().lastIndexOf('.')));
    }

    private Text localize(TextKey key, Text source, List<Locale> locales) {
        if (!isTranslatable(key, source)) {
            return source;
        }
        return locales.stream()
                .flatMap(locale -> attempt(locale, key, source).text().stream())
                .findFirst()
                .orElse(source);
    }

    private boolean isTranslatable(TextKey key, Text source) {
        return source.language().equals(languages.source()) || local.containsKey(key);
    }

    private Attempt attempt(Locale locale, TextKey key, Text source) {
        LocalText own = local.get(key);
        if (own != null && own.texts().containsKey(locale)) {
            return Attempt.written(locale, own.texts().get(locale));
        }
        String translated = own == null ? source.words() : own.meaning().orElse(source.words());
        Optional<TranslationUnit> unit = translations.find(locale, key);
        if (unit.isEmpty()) {
            return Attempt.without(locale, Attempt.Outcome.NO_TRANSLATION);
        }
        if (own != null && own.meaning().isEmpty() && unit.get().isStaleAgainst(translated)) {
            return Attempt.refused(locale, Attempt.Outcome.SUPERSEDED, unit.get());
        }
        return mayBePublished(unit.get(), translated)
                ? Attempt.translated(locale, unit.get(), unit.get().isStaleAgainst(translated))
                : Attempt.refused(locale, Attempt.Outcome.AGAINST_POLICY, unit.get());
    }

    private boolean mayBePublished(TranslationUnit unit, String source) {
        return unit.conditionsAgainst(source).stream()
                .map(languages::policy)
                .noneMatch(policy -> policy == PublishingPolicy.FALL_BACK);
    }
}
