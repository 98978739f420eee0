package org.incubationtoolkits.localization.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incubationtoolkits.model.text.TextFormat;

/** Finds the numbers that stand in digits in only one of source and translation, and for which there is no good reason. */
record ComparedNumbers(NumberLanguage source, NumberLanguage target) {

    private static final Difference NONE = new Difference(List.of(), List.of());
    private static final Pattern LIST_MARKER = Pattern.compile("(?m)^[ \t]*(\\d{1,9})[.)](?=\\s)");
    private static final Pattern HALF_DAY =
            Pattern.compile("\\d[ \\u00A0\\u202F]?[ap]\\.?[ \\u00A0]?m\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MYRIAD = Pattern.compile("[万萬億亿만억]|लाख|करोड़");
    private static final int LAST_MINUTE = 59;

    Difference difference(CheckedText text) {
        String from = Prose.ofSource(text);
        String to = Prose.ofTarget(text);
        boolean once = text.format() == TextFormat.MESSAGE;
        List<WrittenNumber> lost = WrittenNumber.in(from, source.style());
        List<WrittenNumber> added = WrittenNumber.in(to, target.style());
        if (values(lost).equals(values(added))) {
            return NONE;
        }
        cancel(lost, added, once);
        cancelParts(lost, added);
        cancelParts(added, lost);
        lost.removeIf(isMarkerIn(from, text.format()));
        added.removeIf(isMarkerIn(to, text.format()));
        excuse(lost, added, from + "\n" + to);
        return lost.isEmpty() && added.isEmpty() ? NONE : spoken(lost, added, from, to);
    }

    private static List<String> values(List<WrittenNumber> numbers) {
        return numbers.stream().map(WrittenNumber::value).toList();
    }

    /** Takes out what is in both lists, as often as it is in both; in messages, whose variants repeat it, always. */
    private static void cancel(List<WrittenNumber> lost, List<WrittenNumber> added, boolean always) {
        Map<String, Integer> inLost = count(lost);
        Map<String, Integer> inAdded = count(added);
        remove(lost, inAdded, always);
        remove(added, inLost, always);
    }

    private static Map<String, Integer> count(List<WrittenNumber> numbers) {
        return numbers.stream()
                .collect(Collectors.toMap(WrittenNumber::value, number -> 1, Integer::sum, LinkedHashMap::new));
    }

    private static void remove(List<WrittenNumber> numbers, Map<String, Integer> others, boolean always) {
        Map<String, Integer> left = new LinkedHashMap<>(others);
        numbers.removeIf(number -> {
            int count = left.getOrDefault(number.value(), 0);
            left.put(number.value(), always ? count : count - 1);
            return count > 0;
        });
    }

    /** What looks like a fraction on one side can be two numbers on the other, such as 10.30 and 10:30. */
    private static void cancelParts(List<WrittenNumber> whole, List<WrittenNumber> parts) {
        if (whole.stream().allMatch(number -> number.parts().isEmpty())) {
            return;
        }
        Map<String, Integer> taken = new LinkedHashMap<>();
        Map<String, Integer> there = count(parts);
        whole.removeIf(number -> {
            boolean found = !number.parts().isEmpty() && there.keySet().containsAll(number.parts());
            number.parts().stream().limit(found ? 2 : 0).forEach(part -> taken.merge(part, 1, Integer::sum));
            return found;
        });
        remove(parts, taken, false);
    }

    private static Predicate<WrittenNumber> isMarkerIn(String prose, TextFormat format) {
        Set<String> markers = format == TextFormat.RICH
                ? LIST_MARKER
                        .matcher(prose)
                        .results()
                        .map(marker -> WrittenNumber.of(marker.group(1)).value())
                        .collect(Collectors.toSet())
                : Set.of();
        return number -> markers.contains(number.value());
    }

    /** Hours of half days, years of other calendars and numbers in ten thousands are converted, not lost. */
    private void excuse(List<WrittenNumber> lost, List<WrittenNumber> added, String both) {
        if (lost.isEmpty() && added.isEmpty()) {
            return;
        }
        if (HALF_DAY.matcher(both).find()) {
            removeBoth(lost, added, number -> number.isAtMost(LAST_MINUTE));
        }
        if (MYRIAD.matcher(both).find()) {
            removeBoth(lost, added, number -> true);
        }
        if (!lost.isEmpty() && !added.isEmpty() && (source.hasOtherYears() || target.hasOtherYears())) {
            removeBoth(lost, added, number -> number.isWhole() && number.value().length() == 4);
        }
    }

    private static void removeBoth(
            List<WrittenNumber> lost, List<WrittenNumber> added, Predicate<WrittenNumber> which) {
        lost.removeIf(which);
        added.removeIf(which);
    }

    /** Leaves out numbers in words, and those of references, of which another check tells. */
    private Difference spoken(List<WrittenNumber> lost, List<WrittenNumber> added, String from, String to) {
        Set<String> ofReferences = References.of(from, to, target.style()).lostNumbers();
        List<WrittenNumber> missed = new ArrayList<>(lost);
        missed.removeIf(number -> ofReferences.contains(number.value()));
        if (missed.isEmpty() && !lost.isEmpty()) {
            return NONE;
        }
        boolean oneSided = missed.isEmpty() || added.isEmpty();
        return new Difference(
                unspoken(missed, number -> target.spelled().mayBeIn(to, number, oneSided)),
                unspoken(added, number -> source.spelled().mayBeIn(from, number, oneSided)));
    }

    private static List<String> unspoken(List<WrittenNumber> numbers, Predicate<WrittenNumber> isSpoken) {
        return numbers.stream()
                .distinct()
                .filter(isSpoken.negate())
                .map(WrittenNumber::value)
                .toList();
    }
}
