package org.incubationtoolkits.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.incubationtoolkits.canvas.PageFormat;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.localization.Localizer;
import org.incubationtoolkits.localization.TranslationPermission;
import org.incubationtoolkits.localization.Translations;
import org.incubationtoolkits.localization.coverage.Coverage;
import org.incubationtoolkits.localization.pseudo.PseudoLocale;
import org.incubationtoolkits.localization.variant.VariedCatalogue;
import org.incubationtoolkits.model.Languages;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.provenance.Lineage;
import org.incubationtoolkits.model.text.PublishingPolicy;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import org.incubationtoolkits.publish.translation.InstalledAdapters;
import org.incubationtoolkits.publish.translation.LayeredFiles;

/**
 * From the files of a catalogue to its editions.
 *
 * @param translations the catalogue, with what lies over it
 * @param all the translations that the editions need
 * @param locales the languages, in the order in which they are offered
 */
public record Editions(CatalogueTranslations translations, Translations all, List<Locale> locales) {

    /**
     * Returns the editions in these languages, and everything that is wrong with the catalogue, its translations and the tags.
     *
     * @param tags the languages; none means those that the catalogue is published in
     * @throws IOException if a file is there but cannot be read
     */
    public static Result<Editions> read(LayeredFiles files, List<String> tags) throws IOException {
        Result<List<Locale>> asked = LanguageTags.parse(tags);
        Result<CatalogueTranslations> catalogue = CatalogueTranslations.read(files);
        List<Problem> problems = new ArrayList<>();
        problems.addAll(asked.problems());
        problems.addAll(catalogue.problems());
        if (Result.failed(problems).hasErrors()) {
            return Result.failed(problems);
        }
        List<Locale> locales =
                tags.isEmpty() ? catalogue.orThrow().catalogue().languages().published() : asked.orThrow();
        Result<Editions> editions = of(catalogue.orThrow(), locales);
        problems.addAll(editions.problems());
        return new Result<>(editions.value(), problems);
    }

    private static Result<Editions> of(CatalogueTranslations translations, List<Locale> locales) throws IOException {
        Result<Translations> all = translations.translations(locales);
        List<Problem> problems = new ArrayList<>(all.problems());
        if (all.hasErrors()) {
            return Result.failed(problems);
        }
        Editions editions = new Editions(translations, all.orThrow(), locales);
        List<Edition> made = editions.made(false);
        made.stream().filter(editions::isOriginal).forEach(edition -> problems.add(notTranslated(edition)));
        problems.addAll(CanvasFit.of(made, List.of(PageFormat.A4)).problems());
        problems.addAll(editions.forbidden());
        problems.addAll(TranslationPermission.of(translations.catalogue()).problems(all.orThrow(), locales));
        problems.addAll(translations.unresolvedTerms());
        for (Locale locale : locales) {
            problems.addAll(translations.errors(locale));
        }
        return Result.of(editions, problems);
    }

    /** Returns one edition for each language; if wanted, they say where their texts come from. */
    public List<Edition> made(boolean withLineage) {
        Map<TextKey, Lineage> lineages = withLineage ? translations.varied().lineages() : Map.of();
        return locales.stream()
                .map(locale -> {
                    VariedCatalogue varied = translations.varied();
                    Localizer localizer = Localizer.of(all, languages(), locale)
                            .withTerms(translations.terms())
                            .withLocalTexts(varied.texts())
                            .withAdapters(InstalledAdapters.all());
                    return new Edition(
                            locale,
                            localizer.localize(varied.catalogue(locale)),
                            localizer.localize(Labels.SOURCE),
                            varied.changedBy(),
                            lineages);
                })
                .toList();
    }

    /** Returns the editions in pseudo-locales, which are to be looked at. */
    List<Edition> pseudo() {
        Localizer terms = Localizer.of(
                        Translations.NONE, languages(), languages().source())
                .withTerms(translations.terms());
        return Stream.of(PseudoLocale.EN_XA, PseudoLocale.AR_XB)
                .filter(pseudo -> !locales.contains(pseudo.locale()))
                .map(pseudo -> new Edition(
                        pseudo.locale(),
                        terms.localize(pseudo.translate(translations.catalogue())),
                        pseudo.translate(Labels.SOURCE)))
                .toList();
    }

    private List<Problem> forbidden() {
        if (!languages().policies().containsValue(PublishingPolicy.FAIL)) {
            return List.of();
        }
        return locales.stream()
                .flatMap(locale ->
                        Coverage.of(translations.groups(), all, languages(), locale).forbidden(languages()).stream())
                .toList();
    }

    private Languages languages() {
        return translations.catalogue().languages();
    }

    /** Returns whether an edition that should differ from the source does not; "en-GB" of "en" need not. */
    private boolean isOriginal(Edition edition) {
        Locale source = translations.catalogue().languages().source();
        boolean sameLanguage = source.getLanguage().equals(edition.locale().getLanguage())
                && source.getScript().equals(edition.locale().getScript());
        return !sameLanguage && edition.catalogue().equals(translations.catalogue());
    }

    private static Problem notTranslated(Edition edition) {
        String source = edition.catalogue().languages().source().toLanguageTag();
        return PublishProblem.NOT_TRANSLATED
                .at(
                        Location.of("locale"),
                        "Nothing is translated into \"" + edition.tag() + "\", so that edition is in \"" + source
                                + "\".")
                .withHint("Add translations, or do not publish this language.");
    }
}
