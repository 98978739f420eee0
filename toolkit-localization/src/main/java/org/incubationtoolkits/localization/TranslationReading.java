package org.incubationtoolkits.localization;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.RecordFile;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.TextKey;

/** One reading of files of translations, and what is wrong with them. Used once. */
final class TranslationReading {

    private final CatalogueFiles files;
    private final Optional<KnownKeys> keys;
    private final List<Problem> problems = new ArrayList<>();
    private EditorialChanges editorial = EditorialChanges.NONE;

    /** @param keys the keys that there are; nothing where that is not known */
    TranslationReading(CatalogueFiles files, Optional<KnownKeys> keys) {
        this.files = files;
        this.keys = keys;
    }

    void add(List<Problem> others) {
        problems.addAll(others);
    }

    /** Returns what the files of all these groups and locales hold; a file that is not there is left out. */
    Result<List<StoredTranslations>> read(Collection<String> groups, Collection<Locale> locales) throws IOException {
        Result<EditorialChanges> changes = EditorialChanges.read(files);
        problems.addAll(changes.problems());
        editorial = changes.value().orElse(EditorialChanges.NONE);
        List<StoredTranslations> read = new ArrayList<>();
        for (Locale locale : locales) {
            for (String group : groups) {
                file(group, locale).ifPresent(read::add);
            }
        }
        return Result.unlessErrors(read, problems);
    }

    /** Returns one file; nothing if it is not there, or something is wrong with it. */
    private Optional<StoredTranslations> file(String group, Locale locale) throws IOException {
        String name = TranslationFile.name(group, locale);
        Optional<InputStream> stream = files.open(name);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = stream.get()) {
            Result<RecordFile<StoredFile>> read =
                    RecordFile.read(StoredFile.class, files.display(name), content, locale);
            problems.addAll(read.problems());
            return read.value().flatMap(file -> checked(file, group, locale));
        }
    }

    private Optional<StoredTranslations> checked(RecordFile<StoredFile> file, String group, Locale locale) {
        List<Problem> found = new FileCheck(file).problems(group, locale, keys);
        problems.addAll(found);
        return Result.unlessErrors(file.value(), found)
                .map(stored -> stored(file, group))
                .value();
    }

    private StoredTranslations stored(RecordFile<StoredFile> file, String group) {
        TranslationFile translations = file.value().toFile(key -> keyToday(group, key));
        Map<TextKey, Location> places = new HashMap<>();
        file.value().units().keySet().forEach(key -> {
            Location place = file.locate(
                    JsonPointer.ROOT.child("units").child(key.value()).child("text"));
            places.put(key, place);
            places.putIfAbsent(keyToday(group, key), place);
        });
        Location whole = Location.of(files.display(translations.name()));
        return new StoredTranslations(translations.mapUnits(this::keptCurrent), whole, places);
    }

    private TextKey keyToday(String group, TextKey key) {
        return keys.flatMap(known -> known.find(group, key)).orElse(key);
    }

    private TranslationUnit keptCurrent(TranslationUnit unit) {
        return keys.flatMap(known -> known.words(unit.key()))
                .filter(words -> editorial.keepCurrent(unit.key(), unit.was(), words))
                .map(unit::madeFrom)
                .orElse(unit);
    }
}
