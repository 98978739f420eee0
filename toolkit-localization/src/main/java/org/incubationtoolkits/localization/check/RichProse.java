package org.incubationtoolkits.localization.check;

import java.util.ArrayDeque;
import java.util.Deque;

/** The prose of rich text, in one pass; what is not well-formed stays as it is. Used once. */
final class RichProse {

    private static final String SPECIAL = "\\`[]<";
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_FENCE = 8;

    /** Put where a bracket of a link stood, and taken out at the end. */
    private static final char DROPPED = '\uFFFF';

    private final String words;
    private final StringBuilder prose;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final boolean[] unclosed = new boolean[LONGEST_FENCE + 1];

    private RichProse(String words) {
        this.words = words;
        this.prose = new StringBuilder(words.length());
    }

    static String of(String words) {
        return words.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0) ? words : new RichProse(words).read();
    }

    private String read() {
        int at = 0;
        while (at < words.length()) {
            at = switch (words.charAt(at)) {
                case '\\' -> escaped(at);
                case '`' -> code(at);
                case '[' -> opened(at);
                case ']' -> closed(at);
                case '<' -> tag(at);
                default -> copied(at);
            };
        }
        return prose.toString().replace(String.valueOf(DROPPED), "");
    }

    private int copied(int at) {
        prose.append(words.charAt(at));
        return at + 1;
    }

    private int escaped(int at) {
        boolean escapes = at + 1 < words.length() && "\\`*_{}[]()#+-.!<>|~\"'".indexOf(words.charAt(at + 1)) >= 0;
        return copied(escapes ? at + 1 : at);
    }

    private int code(int at) {
        int content = endOfFence(at);
        int fence = content - at;
        int end = fence > LONGEST_FENCE || unclosed[fence] ? -1 : closing(fence, content);
        if (end < 0) {
            unclosed[Math.min(fence, LONGEST_FENCE)] |= fence <= LONGEST_FENCE;
            prose.append(words, at, content);
            return content;
        }
        prose.append(Prose.GAP);
        return end;
    }

    private int closing(int fence, int from) {
        int at = words.indexOf('`', from);
        while (at >= 0) {
            int end = endOfFence(at);
            if (end - at == fence) {
                return end;
            }
            at = words.indexOf('`', end);
        }
        return -1;
    }

    private int endOfFence(int at) {
        int end = at;
        while (end < words.length() && words.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    private int opened(int at) {
        open.push(prose.length());
        return copied(at);
    }

    private int closed(int at) {
        Integer opening = open.poll();
        int end = opening == null ? -1 : endOfTarget(at + 1);
        if (opening == null || end < 0) {
            return copied(at);
        }
        prose.setCharAt(opening, DROPPED);
        return end;
    }

    /** Returns where the target of a link ends that begins here, or -1 if none does. */
    private int endOfTarget(int from) {
        if (from >= words.length() || words.charAt(from) != '(') {
            return -1;
        }
        int depth = 0;
        for (int at = from; at < Math.min(words.length(), from + LONGEST_ADDRESS); at++) {
            char c = words.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
            if (c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    /** An autolink or a tag of HTML. */
    private int tag(int at) {
        boolean begins =
                at + 1 < words.length() && (Character.isLetter(words.charAt(at + 1)) || words.charAt(at + 1) == '/');
        for (int end = at + 1; begins && end < Math.min(words.length(), at + LONGEST_ADDRESS); end++) {
            char c = words.charAt(end);
            if (c == '>') {
                prose.append(Prose.GAP);
                return end + 1;
            }
            if (c == '<' || c == '\n') {
                break;
            }
        }
        return copied(at);
    }
}
