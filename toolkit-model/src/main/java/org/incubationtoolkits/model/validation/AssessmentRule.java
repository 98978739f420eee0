package org.incubationtoolkits.model.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.assessment.AnswerScale;
import org.incubationtoolkits.model.assessment.Band;
import org.incubationtoolkits.model.assessment.Dimension;
import org.incubationtoolkits.model.assessment.Points;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Place;

/** An assessment can be scored, measures what it says, and explains every result. */
final class AssessmentRule implements Rule {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        catalogue.toolkits().stream()
                .flatMap(toolkit -> toolkit.assessments().stream())
                .forEach(assessment -> check(assessment, findings));
    }

    private static void check(Assessment assessment, Findings findings) {
        Place place = Place.of(assessment.ref());
        boolean sound = checkQuestions(assessment, place.child("questions"), findings);
        checkBands(assessment.bands(), place.child("bands"), findings);
        Map<Id, Points> maxima = sound ? assessment.score(Map.of()).dimensions() : Map.of();
        for (int i = 0; i < assessment.dimensions().size(); i++) {
            Dimension dimension = assessment.dimensions().get(i);
            Place at = place.child("dimensions").child(i);
            if (!dimension.bands().isEmpty()) {
                checkBands(dimension.bands(), at.child("bands"), findings);
            }
            if (sound && maxima.getOrDefault(dimension.id(), Points.NONE).maximum() == 0) {
                findings.add(
                        ModelProblem.DIMENSION_NOT_MEASURED,
                        at,
                        "No question gives points for the dimension \"" + dimension.id() + "\".",
                        "Give it points or a weight in a question, or take it out.");
            }
        }
    }

    private static boolean checkQuestions(Assessment assessment, Place place, Findings findings) {
        List<Id> dimensions =
                assessment.dimensions().stream().map(Dimension::id).toList();
        Map<Id, AnswerScale> scales = new HashMap<>();
        assessment.scales().forEach(scale -> scales.put(scale.id(), scale));
        boolean sound = true;
        for (int i = 0; i < assessment.questions().size(); i++) {
            QuestionCheck check = new QuestionCheck(place.child(i), dimensions, scales.keySet(), findings);
            sound &= assessment.questions().get(i).accept(check);
        }
        return sound;
    }

    /** Sorted by their lower bound, the bands have to follow one another from 0 to 100. */
    private static void checkBands(Collection<Band> bands, Place place, Findings findings) {
        List<Band> sorted = new ArrayList<>(bands);
        sorted.sort(Comparator.comparingInt(Band::from));
        int next = 0;
        for (Band band : sorted) {
            if (band.from() != next) {
                String what = band.from() > next
                        ? "No band covers " + next + " to " + (band.from() - 1) + " percent."
                        : "Two bands cover " + band.from() + " percent.";
                findings.add(
                        ModelProblem.BANDS_DO_NOT_COVER,
                        place,
                        what,
                        "Let band \"" + band.id() + "\" begin at " + next + ".");
            }
            next = Math.max(next, band.to() + 1);
        }
        if (next != 101 && !bands.isEmpty()) {
            findings.add(
                    ModelProblem.BANDS_DO_NOT_COVER,
                    place,
                    "No band covers " + next + " to 100 percent.",
                    "Let the last band end at 100.");
        }
    }
}
