package org.incubationtoolkits.localization.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether every bracket that opens closes, unless the source has a bracket without a partner too. */
final class BracketsCheck implements Check {

    /** Full-width brackets pair with ordinary ones; braces belong to placeholders. */
    private static final String OPENING = "([（［「『【〔《〈〖";

    private static final String CLOSING = ")]）］」』】〕》〉〗";
    private static final int LONGEST_NUMBER = 4;

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream().flatMap(text -> findings(text).stream());
    }

    private static Optional<Finding> findings(CheckedText text) {
        String prose = Prose.ofTarget(text);
        return lonely(prose)
                .filter(at -> lonely(Prose.ofSource(text)).isEmpty())
                .map(at -> text.finding(
                        CheckRule.BRACKETS_BALANCE,
                        "The bracket \"" + prose.charAt(at) + "\" in \"" + Snippet.around(prose, at, at + 1)
                                + "\" has no partner.",
                        "Open and close brackets in pairs."));
    }

    /** Returns where the first bracket stands that has no partner. */
    private static Optional<Integer> lonely(String prose) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < prose.length(); at++) {
            char c = prose.charAt(at);
            if (OPENING.indexOf(c) >= 0 && !isSmiley(prose, at)) {
                open.push(at);
            } else if (CLOSING.indexOf(c) >= 0) {
                boolean closes = !open.isEmpty() && pairs(prose.charAt(open.peek()), c);
                if (closes) {
                    open.pop();
                } else if (!isSmiley(prose, at) && !isNumber(prose, at)) {
                    return Optional.of(at);
                }
            }
        }
        return Optional.ofNullable(open.peekLast());
    }

    private static boolean pairs(char opening, char closing) {
        return narrow(OPENING.charAt(CLOSING.indexOf(closing))) == narrow(opening);
    }

    private static char narrow(char opening) {
        return opening == '（' ? '(' : opening == '［' ? '[' : opening;
    }

    private static boolean isSmiley(String prose, int at) {
        int eyes = at > 0 && prose.charAt(at - 1) == '-' ? at - 2 : at - 1;
        return eyes >= 0
                && (prose.charAt(eyes) == ':' || prose.charAt(eyes) == ';')
                && (eyes == 0 || Character.isWhitespace(prose.charAt(eyes - 1)));
    }

    /** As in a) or 12) or iv). */
    private static boolean isNumber(String prose, int at) {
        int start = at;
        while (start > 0 && at - start <= LONGEST_NUMBER && Character.isLetterOrDigit(prose.charAt(start - 1))) {
            start--;
        }
        int length = at - start;
        return length > 0
                && length <= LONGEST_NUMBER
                && (start == 0
                        || !Character.isLetterOrDigit(prose.charAt(start - 1)) && prose.charAt(start - 1) != Prose.GAP);
    }
}
