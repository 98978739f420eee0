package org.incubationtoolkits.export.internal.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.assessment.AnswerScale;
import org.incubationtoolkits.model.assessment.Option;
import org.incubationtoolkits.model.assessment.Question;
import org.incubationtoolkits.model.assessment.Score;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;

/** An assessment as a form: all kinds of questions as one list of options with points. */
public final class AssessmentView {

    private final Assessment assessment;

    public AssessmentView(Assessment assessment) {
        this.assessment = assessment;
    }

    /** Returns a score whose maxima are those of the whole assessment. */
    public Score maximum() {
        return assessment.score(Map.of());
    }

    public List<QuestionView> questions() {
        return IntStream.range(0, assessment.questions().size())
                .mapToObj(i -> assessment.questions().get(i).accept(new AsForm(i + 1)))
                .toList();
    }

    /**
     * A question of the form.
     *
     * @param number from 1
     * @param instruction how many may be chosen, with the placeholder {@code number} for {@code limit}
     * @param places the factors of the places of a ranking; else empty
     */
    public record QuestionView(
            Question question,
            int number,
            Label instruction,
            int limit,
            String inputType,
            List<OptionView> options,
            List<Integer> places) {

        /** Returns {@code single}, {@code multiple} or {@code ranking}: how options are chosen. */
        String kind() {
            if (!places.isEmpty()) {
                return "ranking";
            }
            return inputType.equals("checkbox") ? "multiple" : "single";
        }
    }

    /** An option, and what it counts. */
    public record OptionView(Id id, List<Id> formerly, Text text, Map<Id, Integer> points) {}

    private final class AsForm implements Question.Visitor<QuestionView> {

        private final int number;

        AsForm(int number) {
            this.number = number;
        }

        @Override
        public QuestionView scale(Question.Scale question) {
            List<OptionView> options = assessment.scales().stream()
                    .filter(scale -> scale.id().equals(question.scale()))
                    .flatMap(scale -> scale.points().stream())
                    .map(point ->
                            new OptionView(point.id(), point.formerly(), point.label(), weighted(question, point)))
                    .toList();
            return new QuestionView(question, number, Label.CHOOSE_ONE, 1, "radio", options, List.of());
        }

        private static Map<Id, Integer> weighted(Question.Scale question, AnswerScale.ScalePoint point) {
            Map<Id, Integer> points = new TreeMap<>();
            question.weights().forEach((dimension, weight) -> points.put(dimension, weight * point.value()));
            return points;
        }

        @Override
        public QuestionView single(Question.Single question) {
            return new QuestionView(
                    question, number, Label.CHOOSE_ONE, 1, "radio", options(question.options()), List.of());
        }

        @Override
        public QuestionView multiple(Question.Multiple question) {
            Label instruction = question.atMost().isPresent() ? Label.CHOOSE_UP_TO : Label.CHOOSE_ANY;
            return new QuestionView(
                    question,
                    number,
                    instruction,
                    question.limit(),
                    "checkbox",
                    options(question.options()),
                    List.of());
        }

        @Override
        public QuestionView ranking(Question.Ranking question) {
            return new QuestionView(
                    question,
                    number,
                    Label.PUT_IN_ORDER,
                    question.places().size(),
                    "checkbox",
                    options(question.options()),
                    question.places());
        }

        private static List<OptionView> options(List<Option> options) {
            return options.stream()
                    .map(option -> new OptionView(option.id(), option.formerly(), option.text(), option.points()))
                    .toList();
        }
    }
}
