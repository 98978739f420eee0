package org.incubationtoolkits.localization;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.RecordFile;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.TextKey;

/** One reading of files of translations, and what is wrong with them. Used once. */
final class TranslationReading {

    private final CatalogueFiles files;
    private final Optional<KnownKeys> keys;
    private final List<Problem> problems = new ArrayList<>();

    /** @param keys the keys that there are; nothing where that is not known */
    TranslationReading(CatalogueFiles files, Optional<KnownKeys> keys) {
        this.files = files;
        this.keys = keys;
    }

    void add(List<Problem> others) {
        problems.addAll(others);
    }

    /** Returns what the files of all these groups and locales hold. */
    Result<Translations> read(Collection<String> groups, Collection<Locale> locales) throws IOException {
        List<TranslationFile> read = new ArrayList<>();
        for (Locale locale : locales) {
            for (String group : groups) {
                file(group, locale).ifPresent(read::add);
            }
        }
        return Result.unlessErrors(Translations.of(read), problems);
    }

    /** Returns one file, without units of unknown texts; nothing if it is not there, or something is wrong with it. */
    private Optional<TranslationFile> file(String group, Locale locale) throws IOException {
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

    private Optional<TranslationFile> checked(RecordFile<StoredFile> file, String group, Locale locale) {
        List<Problem> found = new FileCheck(file).problems(group, locale, keys);
        problems.addAll(found);
        return Result.unlessErrors(file.value(), found)
                .map(stored -> stored.toFile(key -> keyToday(group, key)))
                .value();
    }

    private Optional<TextKey> keyToday(String group, TextKey key) {
        return keys.isPresent() ? keys.get().find(group, key) : Optional.of(key);
    }
}
