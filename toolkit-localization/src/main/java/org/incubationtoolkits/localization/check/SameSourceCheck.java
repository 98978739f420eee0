package org.incubationtoolkits.localization.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.incubationtoolkits.model.text.TextFormat;

/** Whether equal sources of a group are translated in the same way as the first of them. */
final class SameSourceCheck implements Check {

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        Map<Source, CheckedText> firsts = new HashMap<>();
        texts.texts().forEach(text -> firsts.putIfAbsent(Source.of(text), text));
        return texts.texts().stream().flatMap(text -> finding(text, firsts.getOrDefault(Source.of(text), text)));
    }

    private static Stream<Finding> finding(CheckedText text, CheckedText first) {
        if (first.target().equals(text.target())) {
            return Stream.empty();
        }
        String message =
                "The source \"" + Snippet.of(text.words()) + "\" is translated as \"" + Snippet.of(text.target())
                        + "\" here and as \"" + Snippet.of(first.target()) + "\" at " + first.key() + ".";
        return Stream.of(
                text.finding(CheckRule.CONSISTENCY_SAME_SOURCE, message, "Use the same words, if the same is meant."));
    }

    private record Source(TextFormat format, String words) {

        static Source of(CheckedText text) {
            return new Source(text.format(), text.words());
        }
    }
}
