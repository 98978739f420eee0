package org.incubationtoolkits.localization;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The locales that are tried for a text, in order; the last is the language in which the text was written. There is at
 * least one, and none is there twice.
 *
 * <p>Locales are in canonical form ({@code he} for {@code iw}, {@code sr-Latn} for {@code sh}), and without extensions
 * ({@code -u-}, {@code -t-}, {@code -x-}).
 *
 * <pre>{@code
 * LocaleChain.of(Locale.forLanguageTag("pt-AO"), Locale.ENGLISH).toString(); // pt-AO → pt-PT → pt → en
 * }</pre>
 */
public record LocaleChain(List<Locale> locales) {

    /** @throws IllegalArgumentException if there is no locale, or one is there twice */
    public LocaleChain {
        locales = List.copyOf(locales);
        if (locales.isEmpty() || new HashSet<>(locales).size() < locales.size()) {
            throw new IllegalArgumentException("locales must be at least one, and none twice, are " + locales);
        }
    }

    /**
     * Returns the chain from {@code wanted} by the parents of CLDR, which never leads to another language or script, and
     * then {@code source}. Where it passes the source language, it ends.
     *
     * @throws IllegalArgumentException if a locale names no language
     */
    public static LocaleChain of(Locale wanted, Locale source) {
        return of(wanted, source, Map.of());
    }

    /**
     * Returns the chain as {@link #of(Locale, Locale)} does, but from each key of {@code projectParents} to its value,
     * which may be in another language.
     *
     * @throws IllegalArgumentException if a locale names no language
     */
    public static LocaleChain of(Locale wanted, Locale source, Map<Locale, Locale> projectParents) {
        return new LocaleChain(explain(wanted, source, projectParents).stream()
                .map(LocaleStep::locale)
                .toList());
    }

    /** Returns the locales of {@link #of(Locale, Locale, Map)}, each with the reason why it is tried. */
    public static List<LocaleStep> explain(Locale wanted, Locale source, Map<Locale, Locale> projectParents) {
        Locale last = LocaleParents.canonical(source);
        Stream<LocaleStep> before = new LocaleParents(projectParents)
                .walk(wanted).stream().takeWhile(step -> !step.locale().equals(last));
        return Stream.concat(before, Stream.of(new LocaleStep(last, LocaleStep.Reason.SOURCE)))
                .toList();
    }

    /**
     * Returns the locales in which words for a text in {@code language} are looked for: it and what is tried after it, as far
     * as that is the same language.
     *
     * @throws IllegalArgumentException if a locale names no language
     */
    public static List<Locale> inOneLanguage(Locale language, Map<Locale, Locale> projectParents) {
        return new LocaleParents(projectParents)
                .walk(language).stream()
                        .map(LocaleStep::locale)
                        .takeWhile(locale ->
                                locale.getLanguage().equals(canonical(language).getLanguage()))
                        .toList();
    }

    /**
     * Returns a locale under the name that is in use today ({@code he} for {@code iw}), without extensions.
     *
     * @throws IllegalArgumentException if {@code locale} names no language
     */
    public static Locale canonical(Locale locale) {
        return LocaleParents.canonical(locale);
    }

    /** Returns the locales in which a translation is looked for: all but the last. */
    public List<Locale> translated() {
        return locales.subList(0, locales.size() - 1);
    }

    /** Returns the language tags with arrows between them. */
    @Override
    public String toString() {
        return locales.stream().map(Locale::toLanguageTag).collect(Collectors.joining(" → "));
    }
}
