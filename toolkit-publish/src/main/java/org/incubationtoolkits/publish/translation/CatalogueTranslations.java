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
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.localization.variant.VariedCatalogue;
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
        LayeredFiles files,
        VariedCatalogue varied,
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
        return read(LayeredFiles.of(files));
    }

    /**
     * Returns the catalogue that comes of {@code files}, or what is wrong with it or with the variants over it.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public static Result<CatalogueTranslations> read(LayeredFiles files) throws IOException {
        Result<Catalogue> catalogue = CatalogueReader.read(files.catalogue());
        Result<List<Variant>> variants = files.readVariants();
        List<Problem> problems = new ArrayList<>(catalogue.problems());
        problems.addAll(variants.problems());
        if (Result.failed(problems).hasErrors()) {
            return Result.failed(problems);
        }
        Result<VariedCatalogue> varied = VariedCatalogue.of(catalogue.orThrow(), variants.orThrow());
        problems.addAll(varied.problems());
        if (varied.value().isEmpty()) {
            return Result.failed(problems);
        }
        Result<CatalogueTranslations> translations = of(files, varied.orThrow());
        problems.addAll(translations.problems());
        return new Result<>(translations.value(), problems);
    }

    private static Result<CatalogueTranslations> of(LayeredFiles files, VariedCatalogue varied) throws IOException {
        Locale source = varied.catalogue().languages().source();
        Result<EditorialChanges> editorial = EditorialChanges.read(files.catalogue());
        Result<Terms> terms = Terms.read(files.catalogue(), source);
        Result<Glossary> glossary = Glossary.read(files.catalogue(), source);
        List<Problem> problems = new ArrayList<>(editorial.problems());
        problems.addAll(terms.problems());
        problems.addAll(glossary.problems());
        if (Result.failed(problems).hasErrors()) {
            return Result.failed(problems);
        }
        CatalogueTranslations translations = new CatalogueTranslations(
                files,
                varied,
                groups(varied.catalogue()),
                editorial.orThrow(),
                varied.terms(terms.orThrow()),
                glossary.orThrow());
        return Result.of(translations, problems);
    }

    /** Returns the catalogue, with the variants laid over it. */
    public Catalogue catalogue() {
        return varied.catalogue();
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
        List<Result<Translations>> layers = new ArrayList<>(List.of(ofLibrary));
        layers.add(Translations.read(files.catalogue(), labels, needed));
        layers.add(Translations.of(varied.below(), files.catalogue(), locales));
        for (CatalogueFiles variant : files.variants()) {
            layers.add(Translations.read(variant, labels, needed));
            layers.add(Translations.of(catalogue(), variant, locales));
        }
        List<Problem> problems = new ArrayList<>();
        Translations all = Translations.NONE;
        for (Result<Translations> each : layers) {
            problems.addAll(each.problems());
            all = all.plus(each.value().orElse(Translations.NONE));
        }
        return Result.unlessErrors(all, problems);
    }

    private List<Locale> tried(Locale locale) {
        Languages languages = catalogue().languages();
        return LocaleChain.of(locale, languages.source(), languages.parents()).translated();
    }

    /**
     * Returns the stored translations into exactly this language, or what is wrong with them.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public Result<TranslationStore> store(Locale locale) throws IOException {
        Result<TranslationStore> own = TranslationStore.read(groups, catalogue().renames(), files.top(), locale);
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
        Languages languages = catalogue().languages();
        List<Problem> problems = new ArrayList<>();
        Translations translations = Translations.NONE;
        for (Locale tried : tried(locale)) {
            Result<TranslationStore> store = store(tried);
            problems.addAll(store.problems());
            translations = translations.plus(
                    store.value().map(TranslationStore::translations).orElse(Translations.NONE));
        }
        if (!files.variants().isEmpty()) {
            translations = translations(List.of(locale))
                    .value()
                    .orElse(Translations.NONE)
                    .plus(translations);
        }
        return Result.unlessErrors(Coverage.of(groups, translations, languages, locale), problems);
    }

    /** Returns a problem for each reference to a term, in the catalogue or in what variants wrote, for which there are no words. */
    public List<Problem> unresolvedTerms() {
        List<TranslationGroup> all = new ArrayList<>(groups);
        SourceVersion version =
                new SourceVersion(catalogue().languages().source(), catalogue().version());
        all.add(new TranslationGroup(TranslationGroup.CATALOGUE, version, varied.written()));
        return TermCheck.of(terms, catalogue().languages().parents())
                .problemsOfSources(all, key -> Location.of(key.value()))
                .stream()
                .distinct()
                .toList();
    }

    private StoreCheck storeCheck() {
        return new StoreCheck(checks(), catalogue().languages());
    }

    /** Returns the checks of this library, with the terms and the glossary of this catalogue. */
    public TranslationChecks checks() {
        Languages languages = catalogue().languages();
        return TranslationChecks.standard()
                .with(TermCheck.of(terms, languages.parents()))
                .with(new GlossaryCheck(glossary));
    }

    /** Returns the languages that the catalogue is published in, but for its own, in order. */
    public List<Locale> locales() {
        Locale source = catalogue().languages().source();
        return catalogue().languages().published().stream()
                .filter(locale -> !locale.equals(source))
                .toList();
    }
}
