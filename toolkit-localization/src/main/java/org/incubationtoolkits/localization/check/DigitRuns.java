package org.incubationtoolkits.localization.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits with nothing but separators between them, such as {@code 1,234.5} or {@code 10.30}.
 *
 * @param runs the digits, of any script, as ASCII
 * @param separators the characters between the runs, one less than those
 * @param end where they end in the text
 */
record DigitRuns(List<String> runs, String separators, int end) {

    /** Reads the runs that begin with the digit at {@code start}. */
    static DigitRuns at(String text, int start, NumberStyle style) {
        List<String> runs = new ArrayList<>();
        StringBuilder separators = new StringBuilder();
        int at = start;
        while (true) {
            int end = endOfRun(text, at);
            runs.add(ascii(text, at, end));
            at = end;
            if (!continues(text, end, runs, style)) {
                return new DigitRuns(runs, separators.toString(), end);
            }
            separators.append(text.charAt(end));
            at = end + 1;
        }
    }

    private static boolean continues(String text, int end, List<String> runs, NumberStyle style) {
        if (end + 1 >= text.length() || !isDigit(text.codePointAt(end + 1))) {
            return false;
        }
        char separator = text.charAt(end);
        if (!NumberStyle.isSpace(separator)) {
            return NumberStyle.isSeparator(separator);
        }
        return style.groupsBySpace(separator)
                && runs.get(runs.size() - 1).length() <= 3
                && runs.get(0).charAt(0) != '0'
                && digitsFrom(text, end + 1) == 3;
    }

    private static int digitsFrom(String text, int start) {
        int count = 0;
        int at = start;
        while (count < 4 && at < text.length() && isDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
            count++;
        }
        return count;
    }

    static boolean isDigit(int c) {
        return Character.isDigit(c);
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Returns the text with the digits of all scripts as ASCII. */
    static String ascii(String text, int start, int end) {
        StringBuilder ascii = new StringBuilder(end - start);
        text.substring(start, end).codePoints().forEach(c -> {
            if (isDigit(c)) {
                ascii.append((char) ('0' + Character.digit(c, 10)));
            } else {
                ascii.appendCodePoint(c);
            }
        });
        return ascii.toString();
    }
}
