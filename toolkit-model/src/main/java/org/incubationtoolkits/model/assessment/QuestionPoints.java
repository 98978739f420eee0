package org.incubationtoolkits.model.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.incubationtoolkits.model.id.Id;

/** The points of one question for one dimension, and the most that it could give. */
record QuestionPoints(Map<Id, AnswerScale> scales, Id dimension, List<Id> chosen) implements Question.Visitor<Points> {

    @Override
    public Points scale(Question.Scale question) {
        int weight = question.weights().getOrDefault(dimension, 0);
        List<AnswerScale.ScalePoint> points = scaleOf(question).points();
        int reached = points.stream()
                .filter(point -> chosen.contains(point.id()))
                .mapToInt(AnswerScale.ScalePoint::value)
                .sum();
        int greatest =
                points.stream().mapToInt(AnswerScale.ScalePoint::value).max().orElse(0);
        return new Points(weight * reached, weight * greatest);
    }

    private AnswerScale scaleOf(Question.Scale question) {
        AnswerScale scale = scales.get(question.scale());
        if (scale == null) {
            throw new IllegalArgumentException("no scale has the id \"" + question.scale() + "\"");
        }
        return scale;
    }

    @Override
    public Points single(Question.Single question) {
        return new Points(reached(question.options()), best(question.options(), 1));
    }

    @Override
    public Points multiple(Question.Multiple question) {
        return new Points(reached(question.options()), best(question.options(), question.limit()));
    }

    @Override
    public Points ranking(Question.Ranking question) {
        int reached = 0;
        for (int place = 0; place < Math.min(chosen.size(), question.places().size()); place++) {
            reached += question.places().get(place) * pointsOf(question.options(), chosen.get(place));
        }
        return new Points(reached, bestRanking(question));
    }

    /** The greatest sum pairs the highest factors with the options that count most. */
    private int bestRanking(Question.Ranking question) {
        List<Integer> factors = question.places().stream()
                .limit(question.options().size())
                .sorted(Comparator.reverseOrder())
                .toList();
        List<Integer> points = descending(question.options());
        return IntStream.range(0, factors.size())
                .map(place -> factors.get(place) * points.get(place))
                .sum();
    }

    private int reached(List<Option> options) {
        return chosen.stream().mapToInt(id -> pointsOf(options, id)).sum();
    }

    private int pointsOf(List<Option> options, Id id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .mapToInt(option -> option.pointsFor(dimension))
                .sum();
    }

    private int best(List<Option> options, int howMany) {
        return descending(options).stream()
                .limit(howMany)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private List<Integer> descending(List<Option> options) {
        return options.stream()
                .map(option -> option.pointsFor(dimension))
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
