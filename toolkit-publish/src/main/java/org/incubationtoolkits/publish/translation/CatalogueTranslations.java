package org.incubationtoolkits.publish.translation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.localization.EditorialChanges;
import org.incubationtoolkits.localization.SourceVersion;
import org.incubationtoolkits.localization.StoredTranslations;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.localization.check.CheckedTexts;
import org.incubationtoolkits.localization.check.TranslationChecks;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/**
 * A catalogue and what of it can be translated, with the labels that exporters add. Labels come from the catalogue's own
 * file of translations, and where that has none from those of this library.
 *
 * @param groups those of the catalogue, and then {@link TranslationGroup#LABELS}
 */
public record CatalogueTranslations(
        CatalogueFiles files, Catalogue catalogue, List<TranslationGroup> groups, EditorialChanges editorial) {

    public CatalogueTranslations {
        groups = List.copyOf(groups);
    }

    /**
     * Returns the catalogue in {@code files}, or what is wrong with it.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public static Result<CatalogueTranslations> read(CatalogueFiles files) throws IOException {
        Result<Catalogue> catalogue = CatalogueReader.read(files);
        Result<EditorialChanges> editorial = EditorialChanges.read(files);
        List<Problem> problems = new ArrayList<>(catalogue.problems());
        problems.addAll(editorial.problems());
        if (catalogue.value().isEmpty() || editorial.value().isEmpty()) {
            return Result.failed(problems);
        }
        return Result.unlessErrors(of(files, catalogue.orThrow(), editorial.orThrow()), problems);
    }

    private static CatalogueTranslations of(CatalogueFiles files, Catalogue catalogue, EditorialChanges editorial) {
        List<TranslationGroup> groups = new ArrayList<>(TranslationGroup.of(catalogue));
        groups.add(new TranslationGroup(
                TranslationGroup.LABELS,
                new SourceVersion(Locale.ENGLISH, catalogue.version()),
                Labels.SOURCE.texts()));
        return new CatalogueTranslations(files, catalogue, groups, editorial);
    }

    /**
     * Returns the stored translations into exactly this language, or what is wrong with them.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public Result<TranslationStore> store(Locale locale) throws IOException {
        Result<TranslationStore> own = TranslationStore.read(groups, catalogue.renames(), files, locale);
        if (own.value().isEmpty()) {
            return own;
        }
        TranslationGroup labels = groups.get(groups.size() - 1);
        Result<TranslationStore> base =
                TranslationStore.read(List.of(labels), catalogue.renames(), Labels.files(), locale);
        return own.map(store -> store.over(base.orThrow().file(labels).file()));
    }

    /**
     * Returns what is to be told about the translations into exactly this language.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public List<Problem> check(Locale locale) throws IOException {
        Result<TranslationStore> store = store(locale);
        List<Problem> problems = new ArrayList<>(store.problems());
        for (TranslationGroup group : store.hasErrors() ? List.<TranslationGroup>of() : groups) {
            StoredTranslations stored = store.orThrow().file(group);
            problems.addAll(TranslationChecks.standard().check(CheckedTexts.of(group, stored.file()), stored::place));
        }
        return problems;
    }

    /** Returns the languages that the catalogue is published in and translated into, in order. */
    public List<Locale> locales() {
        Locale source = catalogue.languages().source();
        return catalogue.languages().published().stream()
                .filter(locale -> !locale.equals(source))
                .toList();
    }
}
