package org.incubationtoolkits.localization.check;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The laws, articles and days that a source and its translation name. */
record References(String source, String target, Set<String> targetNumbers) {

    private static final Pattern REFERENCE = Pattern.compile(
            "(?<![\\d/.,-])(?<number>\\d{1,4})/(?<year>\\d{2,4})(?![\\d/])"
                    + "|(?<![\\d-])(?<day>\\d{4}-[01]\\d-[0-3]\\d)(?![\\d-])"
                    + "|(?:§{1,2}|\\bArt(?:icles?|igos?|ikel|s)?\\.?)[ \\u00A0\\u202F]?(?<article>\\d{1,4})(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    /** No text that is meant to be read has more. */
    private static final int MOST = 100;

    /** Returns the references of two texts, with digits of any script. */
    static References of(String source, String target, NumberStyle style) {
        Set<String> numbers = WrittenNumber.in(target, style).stream()
                .map(WrittenNumber::value)
                .collect(Collectors.toUnmodifiableSet());
        return new References(ascii(source), ascii(target), numbers);
    }

    private static String ascii(String prose) {
        return DigitRuns.ascii(prose, 0, prose.length());
    }

    /** Returns the references of the source that the translation has not, whatever words stand around the numbers. */
    List<String> lost() {
        return in(source)
                .limit(MOST)
                .filter(found -> !isInTarget(found))
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Returns the references of the translation that do not stand in the source. */
    List<String> added() {
        return in(target)
                .limit(MOST)
                .map(MatchResult::group)
                .filter(words -> !source.contains(words))
                .distinct()
                .toList();
    }

    /** Returns the numbers of the references that are lost. */
    Set<String> lostNumbers() {
        return lost().stream()
                .flatMap(words -> Pattern.compile("\\d+").matcher(words).results())
                .map(number -> WrittenNumber.of(number.group()).value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<MatchResult> in(String words) {
        if (words.chars().noneMatch(Character::isDigit)) {
            return Stream.empty();
        }
        return REFERENCE.matcher(words).results().filter(found -> !isSeason(found.group(1), found.group(2)));
    }

    /** As in 2023/24 or 50/50. */
    private static boolean isSeason(@Nullable String first, @Nullable String second) {
        if (first == null || second == null) {
            return false;
        }
        int next = Integer.parseInt(first) + 1;
        return first.equals(second) || next == Integer.parseInt(second) || next % 100 == Integer.parseInt(second);
    }

    private boolean isInTarget(MatchResult found) {
        if (found.group(1) != null) {
            return Pattern.compile(
                            "(?<!\\d)" + found.group(1) + "\\s?[/\u2044\u2215\uFF0F]\\s?" + found.group(2) + "(?!\\d)")
                    .matcher(target)
                    .find();
        }
        if (found.group(3) != null) {
            return target.contains(found.group(3)) || isDayInTarget(found.group(3));
        }
        return targetNumbers.contains(WrittenNumber.of(found.group(4)).value());
    }

    /** A day may be written out; the month is then a word. */
    private boolean isDayInTarget(String day) {
        return hasNumber(day.substring(0, 4)) && hasNumber(day.substring(8));
    }

    private boolean hasNumber(String digits) {
        String number = WrittenNumber.of(digits).value();
        return targetNumbers.contains(number)
                || Pattern.compile("(?<!\\d)0*" + number + "(?!\\d)")
                        .matcher(target)
                        .find();
    }
}
