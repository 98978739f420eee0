package org.incubationtoolkits.localization.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.LocaleChain;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.term.MissingTerm;
import org.incubationtoolkits.localization.term.TermReferences;
import org.incubationtoolkits.localization.term.TermTexts;
import org.incubationtoolkits.localization.term.Terms;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;

/**
 * A translation refers to the terms that its source refers to, in whatever form it needs, and there are words for each
 * reference.
 */
public final class TermCheck implements Check {

    private final TermTexts terms;

    private TermCheck(TermTexts terms) {
        this.terms = terms;
    }

    /** Returns a check by these terms. */
    public static TermCheck of(Terms terms) {
        return of(terms, Map.of());
    }

    /** @param parents as in {@link org.incubationtoolkits.model.Languages#parents} */
    public static TermCheck of(Terms terms, Map<Locale, Locale> parents) {
        return new TermCheck(new TermTexts(terms, locale -> LocaleChain.inOneLanguage(locale, parents)));
    }

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream()
                .flatMap(text -> Stream.concat(
                        differences(text), missing(text.key(), text.target(), text.format(), text.locale())));
    }

    /**
     * Returns a problem for each reference in a source text for which there are no words in the language of that text, in
     * order of file and line.
     *
     * @param places where a text stands
     */
    public List<Problem> problemsOfSources(List<TranslationGroup> groups, Function<TextKey, Location> places) {
        return groups.stream()
                .flatMap(group -> group.texts().stream())
                .flatMap(this::missing)
                .map(finding -> finding.at(places.apply(finding.key())))
                .sorted()
                .toList();
    }

    private static Stream<Finding> differences(CheckedText text) {
        Set<Id> wanted = keys(text.words(), text.format());
        Set<Id> found = keys(text.target(), text.format());
        Stream<Finding> lost = wanted.stream()
                .filter(key -> !found.contains(key))
                .map(key -> text.finding(
                        CheckRule.TERM_SET,
                        "The source refers to the term \"" + key + "\", but the translation does not.",
                        "Write [[" + key + "]], or [[" + key + "|form]] with the form that the sentence needs."));
        Stream<Finding> added = found.stream()
                .filter(key -> !wanted.contains(key))
                .map(key -> text.finding(
                        CheckRule.TERM_SET,
                        "The translation refers to the term \"" + key + "\", but the source does not.",
                        "Refer to the terms of the source only."));
        return Stream.concat(lost, added);
    }

    private static Set<Id> keys(String words, TextFormat format) {
        return TermReferences.in(words, format).stream()
                .map(reference -> reference.key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Finding> missing(KeyedText source) {
        return missing(
                source.key(),
                source.text().words(),
                source.format(),
                source.text().language());
    }

    private Stream<Finding> missing(TextKey key, String words, TextFormat format, Locale language) {
        return terms.missing(words, format, language)
                .map(missing -> finding(key, missing))
                .distinct();
    }

    private static Finding finding(TextKey text, MissingTerm missing) {
        String term = "\"" + missing.reference() + "\": ";
        String key = "\"" + missing.reference().key() + "\"";
        String language = "\"" + missing.language().toLanguageTag() + "\"";
        return switch (missing.part()) {
            case TERM ->
                new Finding(
                        text,
                        CheckRule.TERM_UNRESOLVED,
                        term + "there is no term " + key + ".",
                        "Write the key of a term, or add the term to " + Terms.FILE + ".");
            case LANGUAGE ->
                new Finding(
                        text,
                        CheckRule.TERM_UNRESOLVED,
                        term + "the term " + key + " has no words in " + language + ".",
                        "Add them to " + Terms.FILE + ".");
            case FORM ->
                new Finding(
                        text,
                        CheckRule.TERM_FORM_MISSING,
                        term + "the term " + key + " has no form \""
                                + missing.reference().form().map(Id::value).orElse("") + "\" in " + language + ".",
                        "Add it to " + Terms.FILE + ", or write one of "
                                + missing.forms().stream().map(Id::value).collect(Collectors.joining(", ")) + ".");
        };
    }
}
