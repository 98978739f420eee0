package org.incubationtoolkits.localization.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.incubationtoolkits.model.text.TextFormat;

/** Plain words have the placeholders of their source; those of messages are looked at by {@link ArgumentCheck}. */
final class PlaceholderCheck implements Check {

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream()
                .filter(text -> text.format() == TextFormat.PLAIN)
                .flatMap(PlaceholderCheck::ofText);
    }

    private static Stream<Finding> ofText(CheckedText text) {
        List<String> source = Placeholders.in(text.words());
        List<String> target = Placeholders.in(text.target());
        return source.equals(target) ? Stream.empty() : findings(text, Mismatch.of(source, target));
    }

    /** Returns what is to be told of a mismatch: something missing and something extra is one thing renamed. */
    static Stream<Finding> findings(CheckedText text, Mismatch mismatch) {
        if (mismatch.isRenaming()) {
            return Stream.of(renamed(
                    text, mismatch.missing().firstKey(), mismatch.extra().firstKey()));
        }
        return Stream.concat(
                missing(text, mismatch.missing().keySet()),
                extra(text, mismatch.extra().keySet()));
    }

    private static Finding renamed(CheckedText text, String was, String is) {
        return text.finding(
                CheckRule.PLACEHOLDER_RENAMED,
                "The placeholder " + braces(is) + " is called " + braces(was) + " in the source.",
                "Write " + braces(was) + "; names of placeholders are not translated.");
    }

    private static Stream<Finding> missing(CheckedText text, Collection<String> names) {
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(text.finding(
                        CheckRule.PLACEHOLDER_MISSING,
                        "Of the placeholders of the source, " + list(names) + " is missing, or stands too seldom.",
                        "Put it where its value belongs."));
    }

    private static Stream<Finding> extra(CheckedText text, Collection<String> names) {
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(text.finding(
                        CheckRule.PLACEHOLDER_EXTRA,
                        "The placeholder " + list(names) + " is not in the source, or stands too often.",
                        "Take it out; write \"{{\" and \"}}\" for braces that are meant as they are."));
    }

    private static String list(Collection<String> names) {
        return Excerpt.list(names, PlaceholderCheck::braces);
    }

    static String braces(String name) {
        return Excerpt.quoted("{" + name + "}");
    }
}
