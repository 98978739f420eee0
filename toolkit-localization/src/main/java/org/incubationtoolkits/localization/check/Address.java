package org.incubationtoolkits.localization.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web or mail address that a reader sees.
 *
 * @param words without the punctuation of the sentence after it
 */
record Address(String words, boolean isMail) {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:(?<![A-Za-z])https?://|(?<![A-Za-z0-9])www\\.)(?<web>[!#-;=?-Z_a-z~\\[\\]]++)"
                    + "|(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++",
            Pattern.CASE_INSENSITIVE);

    private static final String MARKS = ".,;:!?'*_~]";

    /** Returns the addresses in {@code prose}, in order. */
    static List<Address> in(String prose) {
        return isPossible(prose)
                ? ADDRESS.matcher(prose).results().map(Address::of).toList()
                : List.of();
    }

    private static Address of(MatchResult found) {
        String words = found.group();
        return new Address(words.substring(0, length(words)), found.group(1) == null);
    }

    static String withoutAny(String prose) {
        return isPossible(prose) ? ADDRESS.matcher(prose).replaceAll(Address::gap) : prose;
    }

    private static String gap(MatchResult found) {
        return Matcher.quoteReplacement(Prose.GAP + found.group().substring(length(found.group())));
    }

    private static boolean isPossible(String prose) {
        return prose.indexOf('@') >= 0 || prose.contains("://") || prose.contains("www.");
    }

    /** A bracket at the end belongs to the address if it was opened in it. */
    private static int length(String words) {
        long lonely = count(words, ')') - count(words, '(');
        int end = words.length();
        while (end > 1) {
            char last = words.charAt(end - 1);
            if (last == ')' ? lonely-- <= 0 : MARKS.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    private static long count(String words, char bracket) {
        return words.chars().filter(c -> c == bracket).count();
    }
}
