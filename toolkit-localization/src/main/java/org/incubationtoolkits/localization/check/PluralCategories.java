package org.incubationtoolkits.localization.check;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms that words take with numbers in one language, by Unicode CLDR: {@code one}, {@code few} and so on. */
final class PluralCategories {

    /** Beyond this, people write numbers in other ways. */
    private static final double MILLION = 1_000_000;

    private static final double HIGHEST_SPELT_OUT = 2;
    private static final int SAMPLES = 4;

    private final PluralRules rules;

    private PluralCategories(PluralRules rules) {
        this.rules = rules;
    }

    /** Returns those of the number of things, or of their rank; nothing if the language is not known. */
    static Optional<PluralCategories> of(Locale locale, MessageContent.Kind kind) {
        boolean[] known = new boolean[1];
        PluralRules.getFunctionalEquivalent(ULocale.forLocale(locale), known);
        PluralRules.PluralType type =
                kind == MessageContent.Kind.ORDINAL ? PluralRules.PluralType.ORDINAL : PluralRules.PluralType.CARDINAL;
        return known[0] ? Optional.of(new PluralCategories(PluralRules.forLocale(locale, type))) : Optional.empty();
    }

    /** Returns the names in the order of the numbers that they are for. */
    List<String> names() {
        return rules.getKeywords().stream()
                .sorted(Comparator.comparingDouble(this::lowest).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private double lowest(String name) {
        return wholeNumbers(name).stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(Double.MAX_VALUE);
    }

    /** Returns whether there is but one form. */
    boolean isSingle() {
        return rules.getKeywords().size() == 1;
    }

    /** Returns whether the form is for so few and small numbers that the words may say them: none, one, two. */
    boolean isSpeltOut(String name) {
        Collection<Double> numbers = wholeNumbers(name);
        return !numbers.isEmpty() && numbers.stream().allMatch(number -> number <= HIGHEST_SPELT_OUT);
    }

    /** Returns whether only fractions, or numbers from a million on, take the form. */
    boolean isRare(String name) {
        return wholeNumbers(name).stream().allMatch(number -> number >= MILLION);
    }

    /** Returns the only number that takes the form; nothing if there are several. */
    Optional<Double> onlyNumber(String name) {
        double number = rules.getUniqueKeywordValue(name);
        return number == PluralRules.NO_UNIQUE_VALUE ? Optional.empty() : Optional.of(number);
    }

    /** Returns the form and some numbers that take it, such as {@code "few" (2, 3, 4, 22)}. */
    String withSamples(String name) {
        String samples = wholeNumbers(name).stream()
                .limit(SAMPLES)
                .map(number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
        return '"' + name + "\" (" + (samples.isEmpty() ? "fractions" : samples) + ")";
    }

    private Collection<Double> wholeNumbers(String name) {
        Collection<Double> samples = rules.getSamples(name);
        return samples == null ? List.of() : samples;
    }
}
