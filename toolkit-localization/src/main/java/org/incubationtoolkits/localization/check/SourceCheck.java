package org.incubationtoolkits.localization.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.check.MessageContent.Argument;
import org.incubationtoolkits.model.text.TextFormat;

/** Sources can be translated well. */
final class SourceCheck implements Check {

    private static final Pattern PLURAL_S = Pattern.compile("[\\p{L}\\p{N}]{1,40}+\\((?:s|es|ies)\\)(?!\\p{L})");

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream().flatMap(text -> Stream.concat(pluralS(text).stream(), unnamed(text).stream()));
    }

    private static Optional<Finding> pluralS(CheckedText text) {
        if (text.words().indexOf('(') < 0) {
            return Optional.empty();
        }
        Matcher matcher = PLURAL_S.matcher(text.words());
        return !matcher.find()
                ? Optional.empty()
                : Optional.of(text.finding(
                        CheckRule.SOURCE_PLURAL_S,
                        "The source leaves the number open: " + Excerpt.quoted(matcher.group())
                                + ", which few languages can.",
                        "Write the plural, or a message with a form for each number."));
    }

    private static Optional<Finding> unnamed(CheckedText text) {
        return names(text)
                .filter(name -> name.chars().allMatch(c -> c >= '0' && c <= '9'))
                .findFirst()
                .map(name -> text.finding(
                        CheckRule.SOURCE_UNNAMED,
                        "The placeholder " + PlaceholderCheck.braces(name)
                                + " of the source does not tell translators what will stand there.",
                        "Give it a name, such as \"{number}\"."));
    }

    private static Stream<String> names(CheckedText text) {
        List<String> names = text.format() == TextFormat.PLAIN ? Placeholders.in(text.words()) : List.of();
        return Stream.concat(
                names.stream(),
                text.sourceWording().message().stream()
                        .flatMap(message -> message.content().all())
                        .map(Argument::name));
    }
}
