package org.incubationtoolkits.model.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.incubationtoolkits.model.id.Id;

/** The points of one question for some dimensions together, and the most that it could give them. */
record QuestionPoints(Map<Id, AnswerScale> scales, Collection<Id> dimensions, List<Id> chosen)
        implements Question.Visitor<Points> {

    @Override
    public Points scale(Question.Scale question) {
        long weight = sum(question.weights());
        List<AnswerScale.ScalePoint> points = scaleOf(question).points();
        long reached = points.stream()
                .filter(point -> chosen.contains(point.id()))
                .mapToLong(AnswerScale.ScalePoint::value)
                .sum();
        long greatest =
                points.stream().mapToLong(AnswerScale.ScalePoint::value).max().orElse(0);
        return Points.of(weight * reached, weight * greatest);
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
        return Points.of(reached(question.options()), best(question.options(), 1));
    }

    @Override
    public Points multiple(Question.Multiple question) {
        return Points.of(reached(question.options()), best(question.options(), question.limit()));
    }

    @Override
    public Points ranking(Question.Ranking question) {
        long reached = IntStream.range(
                        0, Math.min(chosen.size(), question.places().size()))
                .mapToLong(place -> question.places().get(place) * pointsOf(question.options(), chosen.get(place)))
                .sum();
        return Points.of(reached, bestRanking(question));
    }

    /** The greatest sum pairs the highest factors with the options that count most. */
    private long bestRanking(Question.Ranking question) {
        List<Integer> factors = question.places().stream()
                .limit(question.options().size())
                .sorted(Comparator.reverseOrder())
                .toList();
        List<Long> points = descending(question.options());
        return IntStream.range(0, factors.size())
                .mapToLong(place -> factors.get(place) * points.get(place))
                .sum();
    }

    private long reached(List<Option> options) {
        return chosen.stream().mapToLong(id -> pointsOf(options, id)).sum();
    }

    private long pointsOf(List<Option> options, Id id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .mapToLong(option -> sum(option.points()))
                .sum();
    }

    private long best(List<Option> options, int howMany) {
        return descending(options).stream()
                .limit(howMany)
                .mapToLong(Long::longValue)
                .sum();
    }

    private List<Long> descending(List<Option> options) {
        return options.stream()
                .map(option -> sum(option.points()))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private long sum(Map<Id, Integer> numbers) {
        return dimensions.stream().mapToLong(id -> numbers.getOrDefault(id, 0)).sum();
    }
}
