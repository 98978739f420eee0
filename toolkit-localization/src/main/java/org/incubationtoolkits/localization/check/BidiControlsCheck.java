package org.incubationtoolkits.localization.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Invisible characters that turn the direction of what follows: overrides, which can make words look like others, and
 * embeddings and isolates that are not closed in their paragraph or close nothing (UAX #9).
 */
final class BidiControlsCheck implements Check {

    private static final int LRE = 0x202A;
    private static final int RLE = 0x202B;
    private static final int LRO = 0x202D;
    private static final int RLO = 0x202E;
    private static final int LRI = 0x2066;
    private static final int PDI = 0x2069;

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream().flatMap(text -> findings(text).stream());
    }

    private static Optional<Finding> findings(CheckedText text) {
        String target = text.target();
        if (target.chars().noneMatch(BidiControlsCheck::isControl)) {
            return Optional.empty();
        }
        return target.chars()
                .filter(c -> c == LRO || c == RLO)
                .boxed()
                .findFirst()
                .map(c -> override(text, c))
                .or(() -> target.lines()
                        .flatMap(line -> unbalanced(line).stream())
                        .findFirst()
                        .map(c -> lonely(text, c)));
    }

    private static boolean isControl(int c) {
        return c >= LRE && c <= RLO || c >= LRI && c <= PDI;
    }

    /** Returns the first control of a line that has no partner; the end of an isolate also ends what began in it. */
    private static Optional<Integer> unbalanced(String line) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int c : line.chars().filter(BidiControlsCheck::isControl).toArray()) {
            if (c == LRE || c == RLE || c >= LRI && c < PDI) {
                open.push(c);
            } else {
                Integer opening = open.poll();
                if (opening == null || (opening >= LRI) != (c == PDI)) {
                    return Optional.of(opening == null || c == PDI && opening < LRI ? c : opening);
                }
            }
        }
        return Optional.ofNullable(open.peekLast());
    }

    private static Finding override(CheckedText text, int c) {
        return text.finding(
                CheckRule.CHARS_BIDI_CONTROL,
                "The translation contains \"" + Snippet.name(c) + "\", which turns the direction of all that follows.",
                "Delete it; the direction follows from the letters.");
    }

    private static Finding lonely(CheckedText text, int c) {
        String message = "The direction control \"" + Snippet.name(c) + "\" has no partner in its line.";
        String hint = "Close what U+2066 to U+2068 open with U+2069, and what U+202A and U+202B open with U+202C.";
        return text.finding(CheckRule.CHARS_BIDI_CONTROL, message, hint);
    }
}
