package org.incubationtoolkits.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.localization.LocaleChain;
import org.incubationtoolkits.localization.Localizer;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.Translations;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Languages;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/** From the files of a catalogue to its editions. */
final class Editions {

    private final Catalogue catalogue;
    private final Translations translations;

    private Editions(Catalogue catalogue, Translations translations) {
        this.catalogue = catalogue;
        this.translations = translations;
    }

    /**
     * Returns one edition for each language, and everything that is wrong with the catalogue, its translations and the tags.
     *
     * @param tags the languages; none means those that the catalogue is published in
     */
    static Result<List<Edition>> read(CatalogueFiles files, List<String> tags) throws IOException {
        Result<List<Locale>> asked = LanguageTags.parse(tags);
        Result<Catalogue> catalogue = CatalogueReader.read(files);
        List<Problem> problems = new ArrayList<>();
        problems.addAll(asked.problems());
        problems.addAll(catalogue.problems());
        if (asked.hasErrors() || catalogue.hasErrors()) {
            return Result.failed(problems);
        }
        List<Locale> locales = tags.isEmpty() ? catalogue.orThrow().languages().published() : asked.orThrow();
        Result<List<Edition>> editions = localize(catalogue.orThrow(), files, locales);
        problems.addAll(editions.problems());
        return new Result<>(editions.value(), problems);
    }

    private static Result<List<Edition>> localize(Catalogue catalogue, CatalogueFiles files, List<Locale> locales)
            throws IOException {
        Result<Translations> own = Translations.of(catalogue, files, locales);
        Result<Translations> labels = labels(catalogue, locales);
        List<Problem> problems = new ArrayList<>();
        problems.addAll(own.problems());
        problems.addAll(labels.problems());
        if (own.hasErrors() || labels.hasErrors()) {
            return Result.failed(problems);
        }
        Editions editions = new Editions(catalogue, own.orThrow().plus(labels.orThrow()));
        List<Edition> made = locales.stream().map(editions::in).toList();
        made.stream().filter(editions::isOriginal).forEach(edition -> problems.add(notTranslated(edition)));
        return Result.of(made, problems);
    }

    private static Result<Translations> labels(Catalogue catalogue, List<Locale> locales) throws IOException {
        Languages languages = catalogue.languages();
        Set<Locale> needed = locales.stream()
                .map(locale -> LocaleChain.of(locale, languages.source(), languages.parents()))
                .flatMap(chain -> chain.translated().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Translations.read(Labels.files(), List.of(TranslationGroup.LABELS), needed);
    }

    private Edition in(Locale locale) {
        Localizer localizer = Localizer.of(translations, catalogue.languages(), locale);
        return new Edition(locale, localizer.localize(catalogue), localizer.localize(Labels.SOURCE));
    }

    /** Returns whether an edition that should differ from the source does not; "en-GB" of "en" need not. */
    private boolean isOriginal(Edition edition) {
        Locale source = catalogue.languages().source();
        boolean sameLanguage = source.getLanguage().equals(edition.locale().getLanguage())
                && source.getScript().equals(edition.locale().getScript());
        return !sameLanguage && edition.catalogue().equals(catalogue);
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
