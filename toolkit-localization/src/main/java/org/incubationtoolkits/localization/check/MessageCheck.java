package org.incubationtoolkits.localization.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.check.MessageContent.Argument;
import org.incubationtoolkits.localization.check.MessageContent.Form;
import org.incubationtoolkits.localization.check.MessageContent.Kind;
import org.incubationtoolkits.model.text.TextFormat;

/** Messages can be read by ICU, and choose between the same cases as their source. */
final class MessageCheck implements Check {

    private static final Set<String> TYPES_OF_NUMBERS =
            Set.of("number", "plural", "selectordinal", "choice", "spellout", "ordinal", "duration");

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream()
                .filter(text -> text.format() == TextFormat.MESSAGE)
                .flatMap(MessageCheck::ofText);
    }

    private static Stream<Finding> ofText(CheckedText text) {
        return Stream.of(
                        syntax(text),
                        MessagePair.of(text).map(pair -> selectors(text, pair)).orElse(Stream.empty()),
                        apostrophe(text))
                .flatMap(each -> each);
    }

    private static Stream<Finding> syntax(CheckedText text) {
        return text.targetWording().message().stream()
                .filter(ParsedMessage::isFaulty)
                .map(message -> text.finding(
                        CheckRule.ICU_SYNTAX,
                        "ICU cannot read " + Excerpt.quoted(text.target()) + ": " + Excerpt.of(message.fault()) + ".",
                        "Keep the braces, commas and keywords of the source as they are."));
    }

    private static Stream<Finding> selectors(CheckedText text, MessagePair pair) {
        Map<String, List<Argument>> source =
                pair.source().all().distinct().collect(Collectors.groupingBy(Argument::name));
        return pair.target()
                .all()
                .distinct()
                .flatMap(argument -> selectors(text, argument, source.getOrDefault(argument.name(), List.of())))
                .distinct();
    }

    private static Stream<Finding> selectors(CheckedText text, Argument target, List<Argument> source) {
        if (source.isEmpty()) {
            return Stream.empty();
        }
        if (source.stream().noneMatch(each -> canStandFor(target.type(), each.type()))) {
            return Stream.of(otherType(text, target, source.get(0)));
        }
        return target.kind() == Kind.SELECT ? keys(text, target, source) : Stream.empty();
    }

    /** A number may be counted, formatted, or put there as it is; for all else the type decides what value fits. */
    private static boolean canStandFor(String target, String source) {
        return target.equals(source)
                || TYPES_OF_NUMBERS.contains(source) && (target.isEmpty() || TYPES_OF_NUMBERS.contains(target));
    }

    private static Finding otherType(CheckedText text, Argument target, Argument source) {
        return text.finding(
                CheckRule.ICU_SELECTOR_KEYS,
                "The argument " + Excerpt.quoted(target.name()) + " is of type " + Excerpt.quoted(type(target))
                        + " here, but of type " + Excerpt.quoted(type(source)) + " in the source.",
                "Give it the type that it has in the source.");
    }

    private static String type(Argument argument) {
        return argument.type().isEmpty() ? "none" : argument.type();
    }

    private static Stream<Finding> keys(CheckedText text, Argument target, List<Argument> source) {
        Mismatch mismatch = Mismatch.of(keys(source.stream()), keys(Stream.of(target)));
        if (mismatch.missing().isEmpty() && mismatch.extra().isEmpty()) {
            return Stream.empty();
        }
        String missing = mismatch.missing().isEmpty()
                ? ""
                : " without " + Excerpt.quoted(mismatch.missing().keySet());
        String extra = mismatch.extra().isEmpty()
                ? ""
                : " with " + Excerpt.quoted(mismatch.extra().keySet()) + ", which the source does not have";
        return Stream.of(text.finding(
                CheckRule.ICU_SELECTOR_KEYS,
                "The cases of " + Excerpt.quoted(target.name()) + " are" + missing
                        + (missing.isEmpty() || extra.isEmpty() ? "" : " and") + extra + ".",
                "Keep the keys of the source; only the words in braces are translated."));
    }

    private static Set<String> keys(Stream<Argument> arguments) {
        return arguments
                .filter(argument -> argument.kind() == Kind.SELECT)
                .flatMap(argument -> argument.forms().stream())
                .map(Form::selector)
                .collect(Collectors.toSet());
    }

    private static Stream<Finding> apostrophe(CheckedText text) {
        int at = Apostrophes.firstQuoting(text.target());
        if (at < 0 || Apostrophes.firstQuoting(text.words()) >= 0) {
            return Stream.empty();
        }
        String end = text.target().substring(at, Math.min(at + 2, text.target().length()));
        return Stream.of(text.finding(
                CheckRule.ICU_APOSTROPHE,
                "The apostrophe in " + Excerpt.quoted(Apostrophes.wordBefore(text.target(), at) + end)
                        + " makes ICU take what follows as it is written.",
                "Write the apostrophe ’ (U+2019), or two apostrophes ''."));
    }
}
