package org.incubationtoolkits.model.validation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.incubationtoolkits.model.assessment.Band;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Place;

/** Sorted by their lower bound, bands have to follow one another from 0 to 100. */
record BandCheck(Place place, Findings findings) {

    void check(List<Band> bands) {
        if (!bands.stream().allMatch(BandCheck::isSound)) {
            return;
        }
        int next = 0;
        for (int index : byLowerBound(bands)) {
            Band band = bands.get(index);
            Place from = place.child(index).child("from");
            if (band.from() > next) {
                String gap = "No band covers " + percent(next, band.from() - 1) + ".";
                add(from, gap, "Let band \"" + band.id() + "\" begin at " + next + ".");
            } else if (band.from() < next) {
                add(from, "Two bands cover " + band.from() + " percent.", "Let each percent belong to one band.");
            }
            next = Math.max(next, band.to() + 1);
        }
        if (next <= 100 && !bands.isEmpty()) {
            add(place, "No band covers " + percent(next, 100) + ".", "Let the last band end at 100.");
        }
    }

    /** What is wrong with a single band is told by other rules. */
    private static boolean isSound(Band band) {
        return 0 <= band.from() && band.from() <= band.to() && band.to() <= 100;
    }

    private static List<Integer> byLowerBound(List<Band> bands) {
        return IntStream.range(0, bands.size())
                .boxed()
                .sorted(Comparator.comparingInt(index -> bands.get(index).from()))
                .toList();
    }

    private static String percent(int from, int to) {
        return (from == to ? "" : from + " to ") + to + " percent";
    }

    private void add(Place at, String message, String hint) {
        findings.add(ModelProblem.BANDS_DO_NOT_COVER, at, message, hint);
    }
}
