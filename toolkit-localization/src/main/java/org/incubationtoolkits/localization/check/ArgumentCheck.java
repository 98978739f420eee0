package org.incubationtoolkits.localization.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.check.MessageContent.Argument;

/** Messages have the arguments of their source, in each of their forms. */
final class ArgumentCheck implements Check {

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream().flatMap(ArgumentCheck::ofText);
    }

    private static Stream<Finding> ofText(CheckedText text) {
        return MessagePair.of(text).map(pair -> ofPair(text, pair)).orElse(Stream.empty());
    }

    private static Stream<Finding> ofPair(CheckedText text, MessagePair pair) {
        Set<String> expected = expected(text, pair);
        Set<String> source = names(pair.source());
        Set<String> target = names(pair.target());
        Mismatch mismatch = Mismatch.of(
                expected,
                target.stream()
                        .filter(name -> expected.contains(name) || !source.contains(name))
                        .toList());
        return Stream.concat(
                PlaceholderCheck.findings(text, mismatch),
                alwaysShown(text, pair.source()).stream()
                        .filter(target::contains)
                        .flatMap(name -> partly(text, pair, name)));
    }

    /** What the source always shows, what it selects words by, and what it counts if the language has several forms. */
    private static Set<String> expected(CheckedText text, MessagePair pair) {
        Set<String> expected = new TreeSet<>(alwaysShown(text, pair.source()));
        pair.source()
                .all()
                .filter(argument -> argument.isPlural()
                        ? hasForms(text, argument)
                        : !argument.forms().isEmpty())
                .forEach(argument -> expected.add(argument.name()));
        return expected;
    }

    private static boolean hasForms(CheckedText text, Argument argument) {
        return PluralCategories.of(text.locale(), argument.kind())
                .map(categories -> !categories.isSingle())
                .orElse(false);
    }

    private static Set<String> alwaysShown(CheckedText text, MessageContent source) {
        return new TreeSet<>(new ShownArguments(text.source().text().language()).always(source));
    }

    private static Set<String> names(MessageContent content) {
        return content.all().map(Argument::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Finding> partly(CheckedText text, MessagePair pair, String name) {
        List<String> forms = new ShownArguments(text.locale()).formsWithout(name, pair.target());
        return forms.isEmpty()
                ? Stream.empty()
                : Stream.of(text.finding(
                        CheckRule.PLACEHOLDER_MISSING,
                        "The argument " + PlaceholderCheck.braces(name) + " is missing in the form "
                                + Excerpt.list(forms, form -> form) + ".",
                        "Put it, or \"#\" for a number, into each form."));
    }
}
