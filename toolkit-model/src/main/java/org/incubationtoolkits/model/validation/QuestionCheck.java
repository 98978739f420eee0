package org.incubationtoolkits.model.validation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.assessment.Option;
import org.incubationtoolkits.model.assessment.Question;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Nearest;
import org.incubationtoolkits.model.problem.Place;

/** Checks one question; true if it can be scored. */
record QuestionCheck(Place place, Collection<Id> dimensions, Collection<Id> scales, Findings findings)
        implements Question.Visitor<Boolean> {

    @Override
    public Boolean scale(Question.Scale question) {
        boolean known = scales.contains(question.scale());
        if (!known) {
            findings.add(
                    ModelProblem.UNKNOWN_SCALE,
                    place.child("scale"),
                    "This assessment has no scale \"" + question.scale() + "\".",
                    Nearest.hint(question.scale().value(), words(scales), "There are "));
        }
        return dimensionsExist(question.weights(), place.child("weights")) && known;
    }

    @Override
    public Boolean single(Question.Single question) {
        return options(question.options());
    }

    @Override
    public Boolean multiple(Question.Multiple question) {
        if (question.atMost().orElse(0) > question.options().size()) {
            tooMany("atMost", question.atMost().orElse(0), question.options().size());
        }
        return options(question.options());
    }

    @Override
    public Boolean ranking(Question.Ranking question) {
        if (question.places().size() > question.options().size()) {
            tooMany("places", question.places().size(), question.options().size());
        }
        return options(question.options());
    }

    private void tooMany(String member, int places, int options) {
        findings.add(
                ModelProblem.TOO_MANY_PLACES,
                place.child(member),
                "\"" + member + "\" allows " + places + ", but there are only " + options + " options.",
                "Reduce it to " + options + ", or add options.");
    }

    private boolean options(List<Option> options) {
        boolean sound = true;
        for (int i = 0; i < options.size(); i++) {
            Place at = place.child("options").child(i).child("points");
            sound &= dimensionsExist(options.get(i).points(), at);
        }
        return sound;
    }

    private boolean dimensionsExist(Map<Id, Integer> numbers, Place at) {
        boolean sound = true;
        for (Id id : numbers.keySet()) {
            if (!dimensions.contains(id)) {
                findings.add(
                        ModelProblem.UNKNOWN_DIMENSION,
                        at.child(id.value()),
                        "This assessment has no dimension \"" + id + "\".",
                        Nearest.hint(id.value(), words(dimensions), "There are "));
                sound = false;
            }
        }
        return sound;
    }

    private static List<String> words(Collection<Id> ids) {
        return ids.stream().map(Id::value).sorted().toList();
    }
}
