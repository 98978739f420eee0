package org.incubationtoolkits.model.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.assessment.AnswerScale;
import org.incubationtoolkits.model.assessment.Dimension;
import org.incubationtoolkits.model.assessment.Points;
import org.incubationtoolkits.model.assessment.Score;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Place;

/** An assessment can be scored, measures what it says, and explains every result. */
final class AssessmentRule implements Rule {

    private static final Score NOTHING_ASKED = new Score(Points.NONE, Optional.empty(), Map.of(), Map.of(), List.of());

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        catalogue.toolkits().stream()
                .flatMap(toolkit -> toolkit.assessments().stream())
                .forEach(assessment -> check(assessment, findings));
    }

    private static void check(Assessment assessment, Findings findings) {
        Place place = Place.of(assessment.ref());
        boolean sound = checkQuestions(assessment, place.child("questions"), findings);
        new BandCheck(place.child("bands"), findings).check(assessment.bands());
        Score empty = sound ? assessment.score(Map.of()) : NOTHING_ASKED;
        if (empty.overall().maximum() == Integer.MAX_VALUE) {
            findings.add(
                    ModelProblem.NUMBER_OUT_OF_RANGE,
                    place.child("questions"),
                    "The points of all questions together go beyond " + (Integer.MAX_VALUE - 1) + ".",
                    "Use smaller points and weights.");
        }
        for (int i = 0; i < assessment.dimensions().size(); i++) {
            Dimension dimension = assessment.dimensions().get(i);
            Place at = place.child("dimensions").child(i);
            if (!dimension.bands().isEmpty()) {
                new BandCheck(at.child("bands"), findings).check(dimension.bands());
            }
            if (sound
                    && empty.dimensions()
                                    .getOrDefault(dimension.id(), Points.NONE)
                                    .maximum()
                            == 0) {
                findings.add(
                        ModelProblem.DIMENSION_NOT_MEASURED,
                        at,
                        "No question gives points for the dimension \"" + dimension.id() + "\".",
                        "Give it points or a weight in a question, or take it out.");
            }
        }
    }

    private static boolean checkQuestions(Assessment assessment, Place place, Findings findings) {
        Set<Id> dimensions = new TreeSet<>(
                assessment.dimensions().stream().map(Dimension::id).toList());
        Map<Id, AnswerScale> scales = new HashMap<>();
        assessment.scales().forEach(scale -> scales.put(scale.id(), scale));
        boolean sound = true;
        for (int i = 0; i < assessment.questions().size(); i++) {
            QuestionCheck check = new QuestionCheck(place.child(i), dimensions, scales.keySet(), findings);
            sound &= assessment.questions().get(i).accept(check);
        }
        return sound;
    }
}
