package org.incubationtoolkits.localization.check;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Characters that no text may hold: controls, and what is left of a character that was lost. */
final class ControlCharactersCheck implements Check {

    private static final int REPLACEMENT = 0xFFFD;

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream()
                .flatMap(text -> Stream.concat(
                        first(text.target(), ControlCharactersCheck::isControl).map(c -> control(text, c)).stream(),
                        first(text.target(), ControlCharactersCheck::isLost).map(c -> lost(text, c)).stream()));
    }

    private static Optional<Integer> first(String words, IntPredicate which) {
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            // Most characters can be told apart by their first half.
            if (c < ' ' || c >= 0x7F) {
                int whole = words.codePointAt(at);
                if (which.test(whole)) {
                    return Optional.of(whole);
                }
                at += Character.charCount(whole) - 1;
            }
        }
        return Optional.empty();
    }

    private static boolean isControl(int c) {
        return c != '\n' && c != '\t' && Character.isISOControl(c);
    }

    private static boolean isLost(int c) {
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean isNone = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return c == REPLACEMENT || isHalf || isNone;
    }

    private static Finding control(CheckedText text, int c) {
        String message = "The translation contains the control character \"" + Snippet.name(c) + "\".";
        return text.finding(CheckRule.CHARS_CONTROL, message, "Delete it.");
    }

    private static Finding lost(CheckedText text, int c) {
        String message =
                "The translation contains \"" + Snippet.name(c) + "\", which stands where a character was lost.";
        return text.finding(CheckRule.CHARS_REPLACEMENT, message, "Write the character that was lost.");
    }
}
