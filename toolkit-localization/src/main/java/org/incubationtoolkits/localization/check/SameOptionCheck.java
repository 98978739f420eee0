package org.incubationtoolkits.localization.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Whether the things that a person chooses from, such as the options of a question, can be told apart. */
final class SameOptionCheck implements Check {

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        Map<Choice, CheckedText> firsts = new HashMap<>();
        return texts.texts().stream()
                .flatMap(text -> Choice.of(text).stream()
                        .flatMap(choice -> finding(text, firsts.merge(choice, text, (first, second) -> first))));
    }

    private static Stream<Finding> finding(CheckedText text, CheckedText first) {
        if (Choice.isSame(first.words(), text.words())) {
            return Stream.empty();
        }
        String message = "The choices \"" + Snippet.of(first.words()) + "\" and \"" + Snippet.of(text.words())
                + "\" are both translated as \"" + Snippet.of(text.target()) + "\", so nobody can choose.";
        return Stream.of(text.finding(
                CheckRule.CONSISTENCY_SAME_OPTION, message, "Tell them apart, here or at " + first.key() + "."));
    }
}
