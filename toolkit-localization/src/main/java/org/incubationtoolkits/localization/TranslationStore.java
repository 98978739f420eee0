package org.incubationtoolkits.localization;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.Renames;
import org.incubationtoolkits.model.text.TextKey;

/**
 * All translations into one language as they lie in the files of a catalogue: what is exchanged with translators, changed and
 * written back.
 *
 * @param files one for each group, in the order of the groups
 */
public record TranslationStore(Locale locale, List<TranslationGroup> groups, List<StoredTranslations> files) {

    public TranslationStore {
        groups = List.copyOf(groups);
        files = List.copyOf(files);
    }

    /**
     * Returns the translations into exactly this language, or what is wrong with them. A group without a file has no
     * translations yet.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public static Result<TranslationStore> read(
            List<TranslationGroup> groups, Renames renames, CatalogueFiles files, Locale locale) throws IOException {
        Locale canonical = LocaleParents.canonical(locale);
        List<String> ids = groups.stream().map(TranslationGroup::id).toList();
        return new TranslationReading(files, Optional.of(new KnownKeys(groups, renames)))
                .read(ids, List.of(canonical))
                .map(found -> of(groups, found, canonical, files));
    }

    private static TranslationStore of(
            List<TranslationGroup> groups, List<StoredTranslations> found, Locale locale, CatalogueFiles files) {
        Map<String, StoredTranslations> byGroup = new LinkedHashMap<>();
        groups.forEach(group -> {
            TranslationFile none = new TranslationFile(group.id(), group.source(), locale, List.of());
            byGroup.put(group.id(), new StoredTranslations(none, Location.of(files.display(none.name())), Map.of()));
        });
        found.forEach(stored -> byGroup.put(stored.file().group(), stored));
        return new TranslationStore(locale, groups, List.copyOf(byGroup.values()));
    }

    /** Returns this store, in which the units of {@code base} stand where there are no others. */
    public TranslationStore over(TranslationFile base) {
        return new TranslationStore(
                locale,
                groups,
                files.stream()
                        .map(stored -> stored.file().group().equals(base.group()) ? filled(stored, base) : stored)
                        .toList());
    }

    private static StoredTranslations filled(StoredTranslations stored, TranslationFile base) {
        Map<TextKey, TranslationUnit> units = new LinkedHashMap<>();
        base.units().forEach(unit -> units.put(unit.key(), unit));
        stored.file().units().forEach(unit -> units.put(unit.key(), unit));
        TranslationFile file = stored.file().withUnits(new ArrayList<>(units.values()));
        return new StoredTranslations(file, stored.location(), stored.places());
    }

    /** Returns this store with {@code changed} in the place of the files of the same groups. */
    public TranslationStore with(List<TranslationFile> changed) {
        Map<String, TranslationFile> byGroup = new LinkedHashMap<>();
        changed.forEach(file -> byGroup.put(file.group(), file));
        return new TranslationStore(
                locale,
                groups,
                files.stream()
                        .map(stored -> new StoredTranslations(
                                byGroup.getOrDefault(stored.file().group(), stored.file()),
                                stored.location(),
                                stored.places()))
                        .toList());
    }

    /** Returns the translations of a group. */
    public StoredTranslations file(TranslationGroup group) {
        return files.get(groups.indexOf(group));
    }

    /** Returns all translations, to be found by key. */
    public Translations translations() {
        return Translations.of(files.stream().map(StoredTranslations::file).toList());
    }
}
