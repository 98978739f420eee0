package org.incubationtoolkits.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.LocaleChain;
import org.incubationtoolkits.localization.StoredTranslations;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.localization.coverage.Coverage;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.publish.report.QualityReport;
import org.incubationtoolkits.publish.report.ReportedProblem;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;

/** Reads the files of translations as they are, and says how they are. */
record TranslationReview(CatalogueTranslations translations) {

    /** Returns a report on these languages, except the one in which the catalogue is written; or why files cannot be read. */
    Result<QualityReport> report(List<Locale> locales) throws IOException {
        Catalogue catalogue = translations.catalogue();
        Locale source = LocaleChain.canonical(catalogue.languages().source());
        List<Problem> problems = new ArrayList<>();
        List<Coverage> coverages = new ArrayList<>();
        List<ReportedProblem> found = new ArrayList<>();
        for (Locale locale :
                locales.stream().map(LocaleChain::canonical).distinct().toList()) {
            if (!locale.equals(source)) {
                Result<Coverage> coverage = translations.coverage(locale);
                problems.addAll(coverage.problems());
                coverage.value().ifPresent(coverages::add);
                found.addAll(found(locale));
            }
        }
        String title = catalogue.title().words() + " " + catalogue.version();
        return Result.unlessErrors(new QualityReport(title, coverages, found), problems);
    }

    private List<ReportedProblem> found(Locale locale) throws IOException {
        Result<TranslationStore> store = translations.store(locale);
        if (store.value().isEmpty()) {
            return List.of();
        }
        Map<Location, TextKey> keys = keys(store.orThrow());
        return translations.check(locale).stream()
                .map(problem -> new ReportedProblem(locale, Optional.ofNullable(keys.get(problem.location())), problem))
                .toList();
    }

    /** A text that was renamed has one place under two keys, of which only the present one is a text's. */
    private static Map<Location, TextKey> keys(TranslationStore store) {
        Map<Location, TextKey> keys = new HashMap<>();
        for (StoredTranslations stored : store.files()) {
            stored.file().units().stream()
                    .filter(unit -> stored.places().containsKey(unit.key()))
                    .forEach(unit -> keys.put(stored.place(unit.key()), unit.key()));
        }
        return keys;
    }
}
