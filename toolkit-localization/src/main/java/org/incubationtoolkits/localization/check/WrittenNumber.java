package org.incubationtoolkits.localization.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A number in digits.
 *
 * @param value in ASCII, with a point and without grouping, so that equal numbers are equal
 * @param parts the two numbers that it may be as well, such as those of a time of day, or none
 */
record WrittenNumber(String value, List<String> parts) {

    static WrittenNumber of(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0' && digits.charAt(zeros + 1) != '.') {
            zeros++;
        }
        return new WrittenNumber(digits.substring(zeros), List.of());
    }

    /** Returns what may be a fraction, or two numbers. */
    static WrittenNumber ofTwo(String first, String second) {
        return new WrittenNumber(of(first + "." + second).value, List.of(of(first).value, of(second).value));
    }

    /** Returns the numbers in {@code prose}, in order. */
    static List<WrittenNumber> in(String prose, NumberStyle style) {
        List<WrittenNumber> numbers = new ArrayList<>();
        int at = 0;
        while (at < prose.length()) {
            int c = prose.codePointAt(at);
            if (DigitRuns.isDigit(c)) {
                DigitRuns digits = DigitRuns.at(prose, at, style);
                numbers.addAll(style.read(digits));
                at = digits.end();
            } else {
                at += Character.charCount(c);
            }
        }
        return numbers;
    }

    boolean isWhole() {
        return value.indexOf('.') < 0;
    }

    /** Returns whether the number is one of at most four digits that is not more than {@code limit}. */
    boolean isAtMost(int limit) {
        return isWhole() && value.length() <= 4 && Integer.parseInt(value) <= limit;
    }
}
