package org.incubationtoolkits.localization.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.check.MessageContent.Argument;
import org.incubationtoolkits.localization.check.MessageContent.Form;

/** Messages that count have the forms of their language. */
final class PluralCheck implements Check {

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream().flatMap(PluralCheck::ofText);
    }

    private static Stream<Finding> ofText(CheckedText text) {
        return text.targetWording().message().stream()
                .flatMap(message -> message.content().all())
                .filter(Argument::isPlural)
                .flatMap(argument -> Stream.concat(forms(text, argument), sameForms(text, argument)))
                .distinct();
    }

    private static Stream<Finding> forms(CheckedText text, Argument plural) {
        return PluralCategories.of(text.locale(), plural.kind())
                .map(categories -> Stream.of(
                                unknown(text, plural, categories),
                                missing(text, plural, categories),
                                twice(text, plural))
                        .flatMap(each -> each))
                .orElseGet(() -> twice(text, plural));
    }

    private static Stream<Finding> unknown(CheckedText text, Argument plural, PluralCategories categories) {
        List<String> known = categories.names();
        List<String> unknown =
                named(plural).filter(name -> !known.contains(name)).toList();
        return unknown.isEmpty()
                ? Stream.empty()
                : Stream.of(text.finding(
                        CheckRule.ICU_CATEGORIES,
                        "In " + language(text) + " no number takes the form " + Excerpt.quoted(unknown) + " of "
                                + Excerpt.quoted(plural.name()) + ".",
                        "The forms are " + Excerpt.quoted(known) + ", or one number such as \"=0\"."));
    }

    private static Stream<Finding> missing(CheckedText text, Argument plural, PluralCategories categories) {
        Set<String> named = named(plural).collect(Collectors.toSet());
        List<String> missing = categories.names().stream()
                .filter(name -> !named.contains(name) && !hasOnlyNumber(plural, name, categories))
                .toList();
        return Stream.concat(
                missing(
                        CheckRule.ICU_CATEGORIES,
                        text,
                        plural,
                        categories,
                        missing.stream()
                                .filter(name -> !categories.isRare(name))
                                .toList()),
                missing(
                        CheckRule.ICU_CATEGORIES_MANY,
                        text,
                        plural,
                        categories,
                        missing.stream().filter(categories::isRare).toList()));
    }

    /** In Arabic, {@code =0} does what {@code zero} would do. */
    private static boolean hasOnlyNumber(Argument plural, String name, PluralCategories categories) {
        return plural.offset() == 0
                && categories
                        .onlyNumber(name)
                        .map(number -> plural.forms().stream()
                                .anyMatch(form -> form.selector().equals("=" + number.longValue())))
                        .orElse(false);
    }

    private static Stream<Finding> missing(
            CheckRule rule, CheckedText text, Argument plural, PluralCategories categories, List<String> names) {
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(text.finding(
                        rule,
                        "In " + language(text) + ", " + Excerpt.quoted(plural.name()) + " needs the form "
                                + names.stream().map(categories::withSamples).collect(Collectors.joining(", ")) + ".",
                        "Add it, even where the words are those of another form."));
    }

    private static Stream<Finding> twice(CheckedText text, Argument plural) {
        List<String> selectors = plural.forms().stream().map(Form::selector).toList();
        Set<String> twice =
                Mismatch.of(selectors, Set.copyOf(selectors)).missing().keySet();
        return twice.isEmpty()
                ? Stream.empty()
                : Stream.of(text.finding(
                        CheckRule.ICU_CATEGORIES,
                        "The form " + Excerpt.quoted(twice) + " of " + Excerpt.quoted(plural.name()) + " stands twice.",
                        "Take one of the two out."));
    }

    private static Stream<String> named(Argument plural) {
        return plural.forms().stream()
                .filter(form -> !form.isExact())
                .map(Form::selector)
                .distinct();
    }

    private static String language(CheckedText text) {
        return Excerpt.quoted(text.locale().toLanguageTag());
    }

    private static Stream<Finding> sameForms(CheckedText text, Argument plural) {
        boolean differsInSource = text.sourceWording().message().stream()
                .flatMap(message -> message.content().all())
                .anyMatch(argument -> argument.name().equals(plural.name()) && words(argument) > 1);
        return differsInSource && plural.forms().size() > 1 && words(plural) == 1
                ? Stream.of(text.finding(
                        CheckRule.PLURAL_SAME_FORMS,
                        "All forms of " + Excerpt.quoted(plural.name()) + " have the same words.",
                        "Look whether the words change with the number."))
                : Stream.empty();
    }

    private static long words(Argument plural) {
        return plural.forms().stream()
                .map(form -> form.content().text().strip())
                .distinct()
                .count();
    }
}
