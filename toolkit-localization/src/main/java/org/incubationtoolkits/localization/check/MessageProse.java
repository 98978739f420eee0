package org.incubationtoolkits.localization.check;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The prose of a message of ICU's MessageFormat, one variant after the other, in one pass. A pattern that is not
 * well-formed gives some prose too. Used once.
 */
final class MessageProse {

    private final String pattern;
    private final StringBuilder prose;

    /** Whether each open brace began a message, rather than an argument. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private MessageProse(String pattern) {
        this.pattern = pattern;
        this.prose = new StringBuilder(pattern.length());
    }

    static String of(String pattern) {
        return new MessageProse(pattern).read();
    }

    private String read() {
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '\'') {
                at = quoted(at);
            } else {
                unquoted(c);
                at++;
            }
        }
        return prose.toString();
    }

    private void unquoted(char c) {
        if (c == '{') {
            open.push(!inMessage());
            gap();
        } else if (c == '}') {
            open.poll();
            gap();
        } else if (c == '#' && !open.isEmpty()) {
            gap();
        } else if (inMessage()) {
            prose.append(c);
        }
    }

    private boolean inMessage() {
        return open.isEmpty() || open.peek();
    }

    private void gap() {
        if (prose.isEmpty() || prose.charAt(prose.length() - 1) != Prose.GAP) {
            prose.append(Prose.GAP);
        }
    }

    /** Two apostrophes are one; one before a brace or a number sign quotes up to the next. */
    private int quoted(int at) {
        char next = at + 1 < pattern.length() ? pattern.charAt(at + 1) : ' ';
        boolean quotes = next == '{' || next == '}' || next == '#' && !open.isEmpty();
        if (!quotes) {
            write("'");
            return next == '\'' ? at + 2 : at + 1;
        }
        int end = pattern.indexOf('\'', at + 1);
        write(pattern.substring(at + 1, end < 0 ? pattern.length() : end));
        return end < 0 ? pattern.length() : end + 1;
    }

    private void write(String words) {
        if (inMessage()) {
            prose.append(words);
        }
    }
}
