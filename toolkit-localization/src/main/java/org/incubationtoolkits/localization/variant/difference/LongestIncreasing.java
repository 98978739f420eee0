package org.incubationtoolkits.localization.variant.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The longest part of a list that has kept its order (Fredman 1975: with sorted piles, in n log n steps). */
final class LongestIncreasing {

    private LongestIncreasing() {}

    /** Returns as many elements of {@code now} as possible that stand in the same order in {@code then}, which has all of them. */
    static <T> List<T> of(List<T> now, List<T> then) {
        Map<T, Integer> places = new HashMap<>();
        then.forEach(element -> places.putIfAbsent(element, places.size()));
        List<Integer> tops = new ArrayList<>();
        int[] previous = new int[now.size()];
        for (int i = 0; i < now.size(); i++) {
            int place = place(now, i, places);
            int pile = pile(now, tops, place, places);
            previous[i] = pile == 0 ? -1 : tops.get(pile - 1);
            if (pile == tops.size()) {
                tops.add(i);
            } else {
                tops.set(pile, i);
            }
        }
        List<T> longest = new ArrayList<>();
        for (int i = tops.isEmpty() ? -1 : tops.get(tops.size() - 1); i >= 0; i = previous[i]) {
            longest.add(now.get(i));
        }
        Collections.reverse(longest);
        return longest;
    }

    private static <T> int pile(List<T> now, List<Integer> tops, int place, Map<T, Integer> places) {
        int low = 0;
        int high = tops.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place(now, tops.get(middle), places) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static <T> int place(List<T> now, int index, Map<T, Integer> places) {
        return places.getOrDefault(now.get(index), -1);
    }
}
