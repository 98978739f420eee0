package org.incubationtoolkits.model.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;

/**
 * Counts points.
 *
 * <p>All numbers are whole, so that every implementation comes to the same result: a question that does not apply leaves
 * points and maximum, one that is unanswered stays in the maximum.
 */
public final class Scoring {

    private final List<Dimension> dimensions;
    private final Map<Id, AnswerScale> scales = new LinkedHashMap<>();
    private final List<Question> questions;
    private final List<Band> bands;

    public Scoring(List<Dimension> dimensions, List<AnswerScale> scales, List<Question> questions, List<Band> bands) {
        this.dimensions = List.copyOf(dimensions);
        this.questions = List.copyOf(questions);
        this.bands = List.copyOf(bands);
        scales.forEach(scale -> this.scales.put(scale.id(), scale));
    }

    /**
     * Returns the result of these answers, by the ids of questions.
     *
     * @throws IllegalArgumentException if an answer is to no question, or is not one that its question offers
     */
    public Score score(Map<Id, Answer> answers) {
        requireKnown(answers);
        List<Id> unanswered = questions.stream()
                .map(Question::id)
                .filter(id -> !answers.containsKey(id))
                .toList();
        Map<Id, Points> byDimension = new LinkedHashMap<>();
        Map<Id, Band> dimensionBands = new LinkedHashMap<>();
        for (Dimension dimension : dimensions) {
            Points points = pointsFor(List.of(dimension.id()), answers);
            byDimension.put(dimension.id(), points);
            bandOf(points, dimension.bands()).ifPresent(band -> dimensionBands.put(dimension.id(), band));
        }
        Points overall = pointsFor(dimensions.stream().map(Dimension::id).toList(), answers);
        return new Score(overall, bandOf(overall, bands), byDimension, dimensionBands, unanswered);
    }

    private Points pointsFor(List<Id> together, Map<Id, Answer> answers) {
        Points sum = Points.NONE;
        for (Question question : questions) {
            Answer answer = answers.get(question.id());
            if (answer instanceof Answer.NotApplicable) {
                continue;
            }
            List<Id> chosen = answer instanceof Answer.Chosen given ? given.ids() : List.of();
            sum = sum.plus(question.accept(new QuestionPoints(scales, together, chosen)));
        }
        return sum;
    }

    private static Optional<Band> bandOf(Points points, List<Band> bands) {
        return points.percent()
                .flatMap(percent ->
                        bands.stream().filter(band -> band.contains(percent)).findFirst());
    }

    private void requireKnown(Map<Id, Answer> answers) {
        List<Id> unknown = new ArrayList<>(answers.keySet());
        for (Question question : questions) {
            unknown.remove(question.id());
            Answer answer = answers.get(question.id());
            if (answer instanceof Answer.NotApplicable && !question.notApplicable()) {
                throw new IllegalArgumentException("question \"" + question.id() + "\" always applies");
            }
            if (answer instanceof Answer.Chosen given) {
                question.accept(new AnswerCheck(scales, given.ids()));
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no question has the id " + unknown);
        }
    }
}
