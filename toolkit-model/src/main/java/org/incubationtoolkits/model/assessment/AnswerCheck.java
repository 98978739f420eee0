package org.incubationtoolkits.model.assessment;

import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.id.Id;

/** Refuses an answer that its question does not offer. */
record AnswerCheck(Map<Id, AnswerScale> scales, List<Id> chosen) implements Question.Visitor<Boolean> {

    @Override
    public Boolean scale(Question.Scale question) {
        AnswerScale scale = scales.get(question.scale());
        List<Id> points = scale == null
                ? List.of()
                : scale.points().stream().map(AnswerScale.ScalePoint::id).toList();
        return check(question, points, 1, 1);
    }

    @Override
    public Boolean single(Question.Single question) {
        return check(question, ids(question.options()), 1, 1);
    }

    @Override
    public Boolean multiple(Question.Multiple question) {
        return check(question, ids(question.options()), 0, question.limit());
    }

    @Override
    public Boolean ranking(Question.Ranking question) {
        return check(question, ids(question.options()), 1, question.options().size());
    }

    private static List<Id> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    private boolean check(Question question, List<Id> offered, int least, int most) {
        if (!offered.containsAll(chosen)) {
            throw new IllegalArgumentException(
                    "question \"" + question.id() + "\" offers " + offered + ", not " + chosen);
        }
        if (chosen.size() < least || chosen.size() > most) {
            throw new IllegalArgumentException("question \"" + question.id() + "\" takes " + least + " to " + most
                    + " answers, not " + chosen.size());
        }
        return true;
    }
}
