package org.incubationtoolkits.publish.translation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.localization.Attempt;
import org.incubationtoolkits.localization.Localizer;
import org.incubationtoolkits.localization.Serving;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.localization.Translations;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.provenance.Lineage;
import org.incubationtoolkits.model.text.Renames;
import org.incubationtoolkits.model.text.TextKey;

/**
 * Why a text of an edition reads as it does.
 *
 * @param lineage who wrote it; nothing for a label
 * @param translation where the translation that is shown is written; nothing if none is
 */
public record Explanation(Serving serving, Optional<Lineage> lineage, Optional<Location> translation) {

    /**
     * Returns the explanation of a text in a language; nothing if no text of the catalogue, or among the labels, has this key.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public static Result<Optional<Explanation>> of(CatalogueTranslations translations, Locale locale, TextKey key)
            throws IOException {
        Result<Translations> all = translations.translations(List.of(locale));
        if (all.value().isEmpty()) {
            return Result.failed(all.problems());
        }
        Localizer localizer = Localizer.of(
                        all.orThrow(), translations.catalogue().languages(), locale)
                .withTerms(translations.terms())
                .withLocalTexts(translations.varied().texts())
                .withAdapters(InstalledAdapters.all());
        Optional<Serving> serving = localizer
                .explain(translations.varied().catalogue(locale), key)
                .or(() -> localizer.explain(Labels.SOURCE, key));
        if (serving.isEmpty()) {
            return Result.of(Optional.empty(), all.problems());
        }
        Optional<Lineage> lineage = translations.varied().lineage(key);
        Explanation explanation = new Explanation(serving.get(), lineage, place(translations, shown(serving.get())));
        return Result.of(Optional.of(explanation), all.problems());
    }

    /** Returns what the served text came from, if that was a translation. */
    private static Optional<Attempt> shown(Serving serving) {
        return serving.attempts().stream()
                .filter(attempt -> attempt.text().isPresent())
                .findFirst()
                .filter(attempt -> attempt.unit().isPresent());
    }

    private static Optional<Location> place(CatalogueTranslations translations, Optional<Attempt> shown)
            throws IOException {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        TranslationUnit unit = shown.get().unit().orElseThrow();
        List<TranslationGroup> groups = translations.groups();
        List<CatalogueFiles> layers = new ArrayList<>(translations.files().variants());
        layers.add(0, translations.files().catalogue());
        layers.add(0, Labels.files());
        for (int i = layers.size() - 1; i >= 0; i--) {
            boolean isOfLibrary = i == 0;
            Renames renames =
                    isOfLibrary ? Renames.NONE : translations.catalogue().renames();
            Optional<Location> place = TranslationStore.read(
                            isOfLibrary ? groups.subList(groups.size() - 1, groups.size()) : groups,
                            renames,
                            layers.get(i),
                            shown.get().locale())
                    .value()
                    .flatMap(store -> place(store, unit));
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private static Optional<Location> place(TranslationStore store, TranslationUnit unit) {
        return store.files().stream()
                .filter(file -> file.file().units().contains(unit))
                .map(file -> file.place(unit.key()))
                .findFirst();
    }
}
