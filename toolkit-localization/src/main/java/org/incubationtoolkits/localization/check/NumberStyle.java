package org.incubationtoolkits.localization.check;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** How people of one locale write numbers in digits, by CLDR; some more is understood where it cannot be mistaken. */
record NumberStyle(char grouping, char decimal) {

    private static final String ARABIC_GROUPING = "\u066C";
    private static final String ARABIC_DECIMAL = "\u066B";
    private static final String SEPARATORS = ".,'\u2019\uFF0E\uFF0C\u060C" + ARABIC_GROUPING + ARABIC_DECIMAL;
    private static final String SPACES = " \u00A0\u202F\u2009";

    static NumberStyle of(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        char decimal = usual(symbols.getDecimalSeparatorString().charAt(0));
        char grouping = usual(symbols.getGroupingSeparatorString().charAt(0));
        return new NumberStyle(grouping, decimal);
    }

    /** The form of a separator that is used with ASCII digits. */
    private static char usual(char separator) {
        return switch (separator) {
            case '\u066C', '\u060C', '\uFF0C' -> ',';
            case '\u066B', '\uFF0E' -> '.';
            case '\u2019' -> '\'';
            default -> isSpace(separator) ? ' ' : separator;
        };
    }

    static boolean isSpace(char c) {
        return SPACES.indexOf(c) >= 0;
    }

    static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }

    /** An ordinary space stands in lists of numbers too, where groups are divided by commas. */
    boolean groupsBySpace(char space) {
        return space != ' ' || grouping != ',';
    }

    /** Returns the numbers that {@code digits} are for this locale. */
    List<WrittenNumber> read(DigitRuns digits) {
        List<String> runs = digits.runs();
        String separators = digits.separators();
        int groups = groups(runs, separators);
        if (groups == runs.size() - 1) {
            return List.of(WrittenNumber.of(String.join("", runs)));
        }
        if (groups == runs.size() - 2 && isDecimal(separators.charAt(groups))) {
            return List.of(WrittenNumber.of(String.join("", runs.subList(0, groups + 1)) + "." + runs.get(groups + 1)));
        }
        return runs.size() == 2
                ? List.of(WrittenNumber.ofTwo(runs.get(0), runs.get(1)))
                : runs.stream().map(WrittenNumber::of).toList();
    }

    /** Returns how many of the separators from the first one on divide groups of digits. */
    private int groups(List<String> runs, String separators) {
        if (runs.get(0).length() > 3 || runs.get(0).charAt(0) == '0') {
            return 0;
        }
        int count = 0;
        while (count < separators.length()
                && isGrouping(separators.charAt(count))
                && separators.charAt(count) == separators.charAt(0)
                && isGroup(runs, count + 1)) {
            count++;
        }
        return count > 0 && runs.get(count).length() != 3 ? 0 : count;
    }

    /** Groups have three digits; in South Asia all but the last have two. */
    private static boolean isGroup(List<String> runs, int index) {
        int length = runs.get(index).length();
        return length == 3 || length == 2 && index < runs.size() - 1;
    }

    private boolean isGrouping(char c) {
        return isSpace(c) || c == '\u066C' || usual(c) == '\'' || usual(c) == grouping;
    }

    private boolean isDecimal(char c) {
        return c == '\u066B' || usual(c) == decimal;
    }
}
