package org.incubationtoolkits.localization.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Whether sources that differ in their words have translations that differ; short texts may well be the same. */
final class SameTargetCheck implements Check {

    private static final int LONG_ENOUGH = 3;
    private static final int LETTERS_OF_A_WORD = 3;

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        Map<String, CheckedText> firsts = new HashMap<>();
        texts.texts().stream().filter(SameTargetCheck::isLong).forEach(text -> firsts.putIfAbsent(text.target(), text));
        return texts.texts().stream().flatMap(text -> finding(text, firsts.getOrDefault(text.target(), text)));
    }

    /** More than two words; or as many letters as these have, in a script that does not divide words. */
    private static boolean isLong(CheckedText text) {
        String words = text.target();
        long divided = words.split("\\s+", LONG_ENOUGH + 1).length;
        return divided >= LONG_ENOUGH
                || words.codePoints().filter(Character::isIdeographic).count() >= LONG_ENOUGH * LETTERS_OF_A_WORD;
    }

    private static Stream<Finding> finding(CheckedText text, CheckedText first) {
        if (Choice.isSame(first.words(), text.words()) || Choice.isOneOf(text, first)) {
            return Stream.empty();
        }
        String message = "\"" + Snippet.of(text.words()) + "\" and \"" + Snippet.of(first.words()) + "\" at "
                + first.key() + " are both translated as \"" + Snippet.of(text.target()) + "\".";
        return Stream.of(text.finding(
                CheckRule.CONSISTENCY_SAME_TARGET, message, "Tell them apart, if different things are meant."));
    }
}
