package org.incubationtoolkits.publish.translation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.LocaleChain;
import org.incubationtoolkits.localization.TranslationFile;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.localization.exchange.ExchangeProblem;
import org.incubationtoolkits.localization.exchange.Handback;
import org.incubationtoolkits.localization.exchange.HandbackImport;
import org.incubationtoolkits.localization.exchange.ImportOptions;
import org.incubationtoolkits.localization.exchange.Imported;
import org.incubationtoolkits.localization.exchange.TranslationFormat;
import org.incubationtoolkits.localization.exchange.UnitChange;
import org.incubationtoolkits.localization.format.TranslationFormats;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/** One taking of files that came back from translators, in one or several languages. Used once. */
public final class HandbackFiles {

    /** The largest file that is looked at, in bytes. */
    static final int MAX_BYTES = 64 * 1024 * 1024;

    private final CatalogueTranslations translations;
    private final Optional<Locale> locale;
    private final ImportOptions options;
    private final Map<Locale, TranslationStore> stores = new LinkedHashMap<>();
    private final Map<String, TranslationFile> changed = new LinkedHashMap<>();
    private final List<UnitChange> changes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param locale the language that the files are taken for; nothing means the one that each file tells */
    public HandbackFiles(CatalogueTranslations translations, Optional<Locale> locale, ImportOptions options) {
        this.translations = translations;
        this.locale = locale.map(LocaleChain::canonical);
        this.options = options;
    }

    /**
     * Returns what taking these files, one after another, makes of the stored translations. Writes nothing.
     *
     * @param files their formats are told by the ends of their names
     * @throws IOException if something cannot be read
     */
    public Imported take(List<Path> files) throws IOException {
        for (Path file : files) {
            Optional<TranslationFormat> format = format(file);
            if (format.isEmpty()) {
                problems.add(unknownFormat(file));
            } else {
                take(file, format.get());
            }
        }
        return new Imported(List.copyOf(changed.values()), changes, problems);
    }

    private static Optional<TranslationFormat> format(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String asXlf = name.endsWith(".xliff") ? name.replaceFirst("\\.xliff$", ".xlf") : name;
        return TranslationFormats.available().formats().stream()
                .filter(format -> asXlf.endsWith(format.ending()))
                .findFirst();
    }

    private static Problem unknownFormat(Path file) {
        return ExchangeProblem.NOT_READABLE
                .at(Location.of(file.toString()), "The name of the file does not tell its format.")
                .withHint("Name it with the ending .po, .xlf or .csv.");
    }

    private void take(Path file, TranslationFormat format) throws IOException {
        Result<Handback> read = format.read(file.toString(), bytes(file));
        problems.addAll(read.problems());
        if (read.value().isPresent()) {
            take(read.value().get());
        }
    }

    /** One byte more than is looked at, so that the format can refuse what is larger without holding all of it. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(MAX_BYTES + 1);
        }
    }

    private void take(Handback handback) throws IOException {
        Optional<Locale> wanted = locale.or(() ->
                handback.locale().filter(told -> !told.getLanguage().isEmpty()).map(LocaleChain::canonical));
        if (wanted.isEmpty()) {
            problems.add(ExchangeProblem.OTHER_CONTENT
                    .at(handback.location(), "The file does not tell its language.")
                    .withHint("Say it with --locale."));
            return;
        }
        Optional<TranslationStore> store = store(wanted.get());
        if (store.isPresent()) {
            take(handback, store.get());
        }
    }

    private void take(Handback handback, TranslationStore store) {
        Imported imported = new HandbackImport(store, translations.catalogue().renames(), options)
                .apply(handback, locale.isPresent());
        problems.addAll(imported.problems());
        changes.addAll(imported.changes());
        imported.files().forEach(file -> changed.put(file.name(), file));
        stores.put(store.locale(), store.with(imported.files()));
    }

    private Optional<TranslationStore> store(Locale wanted) throws IOException {
        if (!stores.containsKey(wanted)) {
            Result<TranslationStore> read = translations.store(wanted);
            problems.addAll(read.problems());
            read.value().ifPresent(store -> stores.put(wanted, store));
        }
        return Optional.ofNullable(stores.get(wanted));
    }
}
