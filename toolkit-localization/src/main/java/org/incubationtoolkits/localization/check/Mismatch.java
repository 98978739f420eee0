package org.incubationtoolkits.localization.check;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How what stands in a translation differs from what stands in its source, whatever the order.
 *
 * @param missing what stands there too seldom, and how many times
 * @param extra what stands there too often, and how many times
 */
record Mismatch(SortedMap<String, Integer> missing, SortedMap<String, Integer> extra) {

    static Mismatch of(Collection<String> source, Collection<String> target) {
        return new Mismatch(without(source, target), without(target, source));
    }

    private static SortedMap<String, Integer> without(Collection<String> these, Collection<String> those) {
        SortedMap<String, Integer> left = new TreeMap<>();
        these.forEach(each -> left.merge(each, 1, Integer::sum));
        those.forEach(each -> left.computeIfPresent(each, (it, count) -> count == 1 ? null : count - 1));
        return left;
    }

    boolean isEmpty() {
        return missing.isEmpty() && extra.isEmpty();
    }

    /** Returns whether one thing stands where another should, the same number of times. */
    boolean isRenaming() {
        return missing.size() == 1
                && extra.size() == 1
                && List.copyOf(missing.values()).equals(List.copyOf(extra.values()));
    }
}
