package org.incubationtoolkits.localization.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words as PO writes them: in double quotes, with the escapes of C, on one line or on one for each line of the words. */
final class PoString {

    private static final String NAMED = "nt\"\\rabfv";
    private static final String MEANT = "\n\t\"\\\r\u0007\b\f\u000b";
    private static final Pattern AFTER_LINE_END = Pattern.compile("(?<=\n)");

    private PoString() {}

    /** Appends {@code keyword} and the words, with {@code prefix} before each line of the file. */
    static void append(StringBuilder out, String prefix, String keyword, String words) {
        out.append(prefix).append(keyword).append(' ');
        if (words.indexOf('\n') < 0) {
            appendQuoted(out, words);
            return;
        }
        appendQuoted(out, "");
        for (String line : AFTER_LINE_END.split(words)) {
            out.append(prefix);
            appendQuoted(out, line);
        }
    }

    private static void appendQuoted(StringBuilder out, String words) {
        out.append('"');
        for (int i = 0; i < words.length(); i++) {
            appendEscaped(out, words.charAt(i));
        }
        out.append("\"\n");
    }

    private static void appendEscaped(StringBuilder out, char c) {
        int named = MEANT.indexOf(c);
        if (named >= 0) {
            out.append('\\').append(NAMED.charAt(named));
        } else if (c < ' ' || c == '\u007f') {
            out.append('\\')
                    .append((char) ('0' + c / 64))
                    .append((char) ('0' + c / 8 % 8))
                    .append((char) ('0' + c % 8));
        } else {
            out.append(c);
        }
    }

    /** Returns what the letter after a backslash stands for; nothing if it is none of those with a name. */
    static Optional<Character> meaning(char letter) {
        int named = NAMED.indexOf(letter);
        return named < 0 ? Optional.empty() : Optional.of(MEANT.charAt(named));
    }
}
