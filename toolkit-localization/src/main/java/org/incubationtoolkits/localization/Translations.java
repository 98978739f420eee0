package org.incubationtoolkits.localization;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.TextKey;

/**
 * Translation units, by language and key. Immutable and thread-safe.
 *
 * <pre>{@code
 * Translations translations = Translations.of(catalogue, files, List.of(estonian)).orThrow();
 * }</pre>
 */
public final class Translations {

    public static final Translations NONE = new Translations(Map.of());

    private final Map<Locale, Map<TextKey, TranslationUnit>> units;

    private Translations(Map<Locale, Map<TextKey, TranslationUnit>> units) {
        this.units = units;
    }

    /** Returns the units of these files; where two have the same key and language, that of the later file. */
    public static Translations of(Collection<TranslationFile> files) {
        Map<Locale, Map<TextKey, TranslationUnit>> units = new HashMap<>();
        for (TranslationFile file : files) {
            Map<TextKey, TranslationUnit> ofLocale = units.computeIfAbsent(file.locale(), locale -> new HashMap<>());
            file.units().forEach(unit -> ofLocale.put(unit.key(), unit));
        }
        return new Translations(units);
    }

    /**
     * Returns the translations of a catalogue that editions in {@code locales} need, or what is wrong with them: those in
     * these languages and in all that are tried after them.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public static Result<Translations> of(Catalogue catalogue, CatalogueFiles files, List<Locale> locales)
            throws IOException {
        Locale source = catalogue.languages().source();
        Set<Locale> needed = new LinkedHashSet<>();
        Map<Locale, Locale> parents = catalogue.languages().parents();
        locales.forEach(
                locale -> needed.addAll(LocaleChain.of(locale, source, parents).translated()));
        List<TranslationGroup> groups = TranslationGroup.of(catalogue);
        KnownKeys keys = new KnownKeys(groups, catalogue.renames());
        TranslationReading reading = new TranslationReading(files, Optional.of(keys));
        List<String> ids = groups.stream().map(TranslationGroup::id).toList();
        reading.add(new FileNames(ids, source).problems(files));
        return reading.read(ids, needed)
                .map(stored -> of(stored.stream()
                        .map(each -> each.file().withUnits(keys.used(each.file())))
                        .toList()));
    }

    /**
     * Returns the translations in the files {@code translations/<group>.<locale>.yaml}, or what is wrong with them, for
     * exactly {@code locales}. A file that is not there holds no translations; which keys there
     * are is not known, so none is refused.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public static Result<Translations> read(CatalogueFiles files, List<String> groups, Collection<Locale> locales)
            throws IOException {
        return new TranslationReading(files, Optional.empty())
                .read(groups, locales)
                .map(stored -> of(stored.stream().map(StoredTranslations::file).toList()));
    }

    /** Returns these units and those of {@code others}, which come first where both have the same key and language. */
    public Translations plus(Translations others) {
        Map<Locale, Map<TextKey, TranslationUnit>> all = new HashMap<>();
        for (Translations each : List.of(this, others)) {
            each.units.forEach((locale, ofLocale) ->
                    all.computeIfAbsent(locale, it -> new HashMap<>()).putAll(ofLocale));
        }
        return new Translations(all);
    }

    /** Returns the unit for a text in exactly this language; nothing if there is none. */
    public Optional<TranslationUnit> find(Locale locale, TextKey key) {
        return Optional.ofNullable(units.getOrDefault(locale, Map.of()).get(key));
    }

    /** Returns the keys of all units in exactly this language, in order. */
    public SortedSet<TextKey> keys(Locale locale) {
        return new TreeSet<>(units.getOrDefault(locale, Map.of()).keySet());
    }
}
