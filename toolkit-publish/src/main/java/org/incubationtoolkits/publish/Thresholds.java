package org.incubationtoolkits.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incubationtoolkits.localization.LocaleChain;
import org.incubationtoolkits.localization.coverage.Coverage;
import org.incubationtoolkits.model.problem.Problem;

/** How much has to be translated, by language. */
final class Thresholds {

    private final List<Threshold> thresholds;

    Thresholds(List<Threshold> thresholds) {
        this.thresholds = thresholds;
    }

    /** Returns which of them name no language. */
    List<Problem> problems() {
        return LanguageTags.parse(tags()).problems();
    }

    private List<String> tags() {
        return thresholds.stream()
                .flatMap(threshold -> threshold.locale().stream())
                .toList();
    }

    /** Returns the languages that have a threshold of their own. */
    Set<Locale> locales() {
        return byLocale().keySet();
    }

    /** Returns the languages in which too little is translated from {@code source}. */
    List<Problem> below(List<Coverage> coverages, Locale source) {
        List<Problem> problems = new ArrayList<>();
        for (Coverage coverage : coverages) {
            Optional<Integer> own = Optional.ofNullable(byLocale().get(coverage.locale()));
            own.or(() -> isVariant(coverage.locale(), source) ? Optional.empty() : forAll())
                    .flatMap(coverage::below)
                    .ifPresent(problems::add);
        }
        return problems;
    }

    /** British English need not differ from American. */
    private static boolean isVariant(Locale locale, Locale source) {
        return locale.getLanguage().equals(source.getLanguage())
                && locale.getScript().equals(source.getScript());
    }

    private Optional<Integer> forAll() {
        return thresholds.stream()
                .filter(threshold -> threshold.locale().isEmpty())
                .map(Threshold::percent)
                .reduce((earlier, later) -> later);
    }

    private Map<Locale, Integer> byLocale() {
        Map<Locale, Integer> byLocale = new LinkedHashMap<>();
        thresholds.forEach(
                threshold -> LanguageTags.parse(threshold.locale().stream().toList())
                        .orThrow()
                        .forEach(locale -> byLocale.put(canonical(locale), threshold.percent())));
        return byLocale;
    }

    private static Locale canonical(Locale locale) {
        return LocaleChain.of(locale, locale).locales().get(0);
    }
}
