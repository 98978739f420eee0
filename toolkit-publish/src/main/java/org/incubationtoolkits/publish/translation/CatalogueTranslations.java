package org.incubationtoolkits.publish.translation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.localization.EditorialChanges;
import org.incubationtoolkits.localization.LocaleChain;
import org.incubationtoolkits.localization.SourceVersion;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.localization.Translations;
import org.incubationtoolkits.localization.check.GlossaryCheck;
import org.incubationtoolkits.localization.check.TermCheck;
import org.incubationtoolkits.localization.check.TranslationChecks;
import org.incubationtoolkits.localization.coverage.Coverage;
import org.incubationtoolkits.localization.term.Glossary;
import org.incubationtoolkits.localization.term.Terms;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Languages;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.Renames;

/**
 * A catalogue and what of it can be translated, with the labels that exporters add. Labels come from the catalogue's own
 * file of translations, and where that has none from those of this library.
 *
 * @param groups those of the catalogue, and then {@link TranslationGroup#LABELS}
 */
public record CatalogueTranslations(
        CatalogueFiles files,
        Catalogue catalogue,
        List<TranslationGroup> groups,
        EditorialChanges editorial,
        Terms terms,
        Glossary glossary) {

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
        if (catalogue.value().isEmpty()) {
            return Result.failed(catalogue.problems());
        }
        Result<CatalogueTranslations> translations = of(files, catalogue.orThrow());
        List<Problem> problems = new ArrayList<>(catalogue.problems());
        problems.addAll(translations.problems());
        return new Result<>(translations.value(), problems);
    }

    /**
     * Returns what can be translated of a catalogue that was read from {@code files}, or what is wrong with the files beside it.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public static Result<CatalogueTranslations> of(CatalogueFiles files, Catalogue catalogue) throws IOException {
        Locale source = catalogue.languages().source();
        Result<EditorialChanges> editorial = EditorialChanges.read(files);
        Result<Terms> terms = Terms.read(files, source);
        Result<Glossary> glossary = Glossary.read(files, source);
        List<Problem> problems = new ArrayList<>(editorial.problems());
        problems.addAll(terms.problems());
        problems.addAll(glossary.problems());
        if (Result.failed(problems).hasErrors()) {
            return Result.failed(problems);
        }
        CatalogueTranslations translations = new CatalogueTranslations(
                files, catalogue, groups(catalogue), editorial.orThrow(), terms.orThrow(), glossary.orThrow());
        return Result.of(translations, problems);
    }

    private static List<TranslationGroup> groups(Catalogue catalogue) {
        List<TranslationGroup> groups = new ArrayList<>(TranslationGroup.of(catalogue));
        groups.add(new TranslationGroup(
                TranslationGroup.LABELS,
                new SourceVersion(Locale.ENGLISH, catalogue.version()),
                Labels.SOURCE.texts()));
        return groups;
    }

    /**
     * Returns all translations that editions in these languages need, or what is wrong with them.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public Result<Translations> translations(List<Locale> locales) throws IOException {
        Set<Locale> needed = new LinkedHashSet<>();
        locales.forEach(locale -> needed.addAll(tried(locale)));
        List<String> labels = List.of(TranslationGroup.LABELS);
        Result<Translations> ofLibrary = Translations.read(Labels.files(), labels, needed);
        Result<Translations> ofLabels = Translations.read(files, labels, needed);
        Result<Translations> ofCatalogue = Translations.of(catalogue, files, locales);
        List<Problem> problems = new ArrayList<>();
        Translations all = Translations.NONE;
        for (Result<Translations> each : List.of(ofLibrary, ofLabels, ofCatalogue)) {
            problems.addAll(each.problems());
            all = all.plus(each.value().orElse(Translations.NONE));
        }
        return Result.unlessErrors(all, problems);
    }

    private List<Locale> tried(Locale locale) {
        Languages languages = catalogue.languages();
        return LocaleChain.of(locale, languages.source(), languages.parents()).translated();
    }

    /**
     * Returns the stored translations into exactly this language, or what is wrong with them.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public Result<TranslationStore> store(Locale locale) throws IOException {
        Result<TranslationStore> own = TranslationStore.read(groups, catalogue.renames(), files, locale);
        TranslationGroup labels = groups.get(groups.size() - 1);
        Result<TranslationStore> base = TranslationStore.read(List.of(labels), Renames.NONE, Labels.files(), locale);
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
        store.value().ifPresent(each -> problems.addAll(storeCheck().all(each)));
        return problems;
    }

    /**
     * Returns the errors in translations into exactly this language that would be published. That one is stale is none here:
     * what becomes of it is told by the policies of the catalogue.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public List<Problem> errors(Locale locale) throws IOException {
        return store(locale).value().map(storeCheck()::errors).orElse(List.of());
    }

    /**
     * Returns how far the catalogue is translated into a language, with those that are tried after it.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public Result<Coverage> coverage(Locale locale) throws IOException {
        Languages languages = catalogue.languages();
        List<Problem> problems = new ArrayList<>();
        Translations translations = Translations.NONE;
        for (Locale tried : tried(locale)) {
            Result<TranslationStore> store = store(tried);
            problems.addAll(store.problems());
            translations = translations.plus(
                    store.value().map(TranslationStore::translations).orElse(Translations.NONE));
        }
        return Result.unlessErrors(Coverage.of(groups, translations, languages, locale), problems);
    }

    /** Returns a problem for each reference to a term in the catalogue itself for which there are no words. */
    public List<Problem> unresolvedTerms() {
        return TermCheck.of(terms, catalogue.languages().parents())
                .problemsOfSources(groups, key -> Location.of(key.value()));
    }

    private StoreCheck storeCheck() {
        return new StoreCheck(checks(), catalogue.languages());
    }

    /** Returns the checks of this library, with the terms and the glossary of this catalogue. */
    public TranslationChecks checks() {
        Languages languages = catalogue.languages();
        return TranslationChecks.standard()
                .with(TermCheck.of(terms, languages.parents()))
                .with(new GlossaryCheck(glossary));
    }

    /** Returns the languages that the catalogue is published in, but for its own, in order. */
    public List<Locale> locales() {
        Locale source = catalogue.languages().source();
        return catalogue.languages().published().stream()
                .filter(locale -> !locale.equals(source))
                .toList();
    }
}
