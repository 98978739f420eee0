package org.incubationtoolkits.model.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.incubationtoolkits.model.assessment.Answer;
import org.incubationtoolkits.model.assessment.AnswerScale;
import org.incubationtoolkits.model.assessment.Band;
import org.incubationtoolkits.model.assessment.Dimension;
import org.incubationtoolkits.model.assessment.Option;
import org.incubationtoolkits.model.assessment.Question;
import org.incubationtoolkits.model.assessment.Scoring;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/** What is scored, with two dimensions and up to six questions of any kind, all of which may be said not to apply. */
public record AnyAssessment(List<Dimension> dimensions, List<AnswerScale> scales, List<Question> questions) {

    private static final Text WORDS = Text.of("words", Locale.ENGLISH);

    private static final List<Band> BANDS =
            List.of(new Band(Id.of("all"), List.of(), 0, 100, WORDS, new RichText(WORDS), List.of()));

    public static Arbitrary<AnyAssessment> arbitrary() {
        return Arbitraries.longs().map(seed -> of(new Random(seed)));
    }

    private static AnyAssessment of(Random random) {
        List<Dimension> dimensions = List.of(
                new Dimension(Id.of("x"), List.of(), WORDS, Optional.empty(), BANDS),
                new Dimension(Id.of("y"), List.of(), WORDS, Optional.empty(), List.of()));
        List<AnswerScale.ScalePoint> points = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            points.add(new AnswerScale.ScalePoint(Id.of("p" + i), List.of(), WORDS, random.nextInt(6)));
        }
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            questions.add(question(Id.of("q" + i), random));
        }
        return new AnyAssessment(
                dimensions, List.of(new AnswerScale(Id.of("s"), List.of(), points)), List.copyOf(questions));
    }

    private static Question question(Id id, Random random) {
        List<Option> options = options(random);
        return switch (random.nextInt(4)) {
            case 0 -> new Question.Scale(id, List.of(), WORDS, Optional.empty(), true, Id.of("s"), numbers(random));
            case 1 -> new Question.Single(id, List.of(), WORDS, Optional.empty(), true, options);
            case 2 -> new Question.Multiple(id, List.of(), WORDS, Optional.empty(), true, limit(random), options);
            default ->
                new Question.Ranking(id, List.of(), WORDS, Optional.empty(), true, places(options, random), options);
        };
    }

    private static Optional<Integer> limit(Random random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(1 + random.nextInt(5));
    }

    private static List<Integer> places(List<Option> options, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(options.size()); i++) {
            places.add(random.nextInt(5));
        }
        return places;
    }

    private static List<Option> options(Random random) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            options.add(new Option(Id.of("o" + i), List.of(), WORDS, numbers(random)));
        }
        return options;
    }

    private static Map<Id, Integer> numbers(Random random) {
        Map<Id, Integer> numbers = new TreeMap<>();
        for (String dimension : List.of("x", "y")) {
            if (random.nextInt(3) > 0) {
                numbers.put(Id.of(dimension), random.nextInt(5));
            }
        }
        return numbers;
    }

    public Scoring scoring() {
        return new Scoring(dimensions, scales, questions, BANDS);
    }

    public AnyAssessment withQuestions(List<Question> others) {
        return new AnyAssessment(dimensions, scales, others);
    }

    /** Returns the same in another order. */
    public AnyAssessment shuffled(Random random) {
        List<Question> others = new ArrayList<>(questions.stream()
                .map(question -> question.accept(new Shuffle(random)))
                .toList());
        Collections.shuffle(others, random);
        return withQuestions(others);
    }

    /** Returns answers to most of the questions. */
    public Map<Id, Answer> answers(Random random) {
        Map<Id, Answer> answers = new HashMap<>();
        for (Question question : questions) {
            List<Answer> possible = possible(question);
            int which = random.nextInt(possible.size() + 2);
            if (which < possible.size()) {
                answers.put(question.id(), possible.get(which));
            } else if (which == possible.size()) {
                answers.put(question.id(), Answer.notApplicable());
            }
        }
        return answers;
    }

    /** Returns every answer that a question offers, except that it does not apply. */
    public List<Answer> possible(Question question) {
        return question.accept(new Possible(scales));
    }

    private record Possible(List<AnswerScale> scales) implements Question.Visitor<List<Answer>> {

        @Override
        public List<Answer> scale(Question.Scale question) {
            return scales.get(0).points().stream()
                    .map(point -> Answer.of(point.id()))
                    .toList();
        }

        @Override
        public List<Answer> single(Question.Single question) {
            return ordered(question.options(), 1, 1);
        }

        @Override
        public List<Answer> multiple(Question.Multiple question) {
            return ordered(question.options(), 0, question.limit());
        }

        @Override
        public List<Answer> ranking(Question.Ranking question) {
            return ordered(question.options(), 1, question.options().size());
        }

        private static List<Answer> ordered(List<Option> options, int least, int most) {
            List<Answer> answers = new ArrayList<>();
            add(options.stream().map(Option::id).toList(), List.of(), least, most, answers);
            return answers;
        }

        private static void add(List<Id> ids, List<Id> chosen, int least, int most, List<Answer> answers) {
            if (chosen.size() >= least) {
                answers.add(Answer.of(chosen.toArray(Id[]::new)));
            }
            for (Id id : chosen.size() < most ? ids : List.<Id>of()) {
                if (!chosen.contains(id)) {
                    List<Id> longer = new ArrayList<>(chosen);
                    longer.add(id);
                    add(ids, longer, least, most, answers);
                }
            }
        }
    }

    private record Shuffle(Random random) implements Question.Visitor<Question> {

        @Override
        public Question scale(Question.Scale question) {
            return question;
        }

        @Override
        public Question single(Question.Single question) {
            return new Question.Single(
                    question.id(), List.of(), WORDS, Optional.empty(), true, shuffled(question.options()));
        }

        @Override
        public Question multiple(Question.Multiple question) {
            return new Question.Multiple(
                    question.id(),
                    List.of(),
                    WORDS,
                    Optional.empty(),
                    true,
                    question.atMost(),
                    shuffled(question.options()));
        }

        @Override
        public Question ranking(Question.Ranking question) {
            return new Question.Ranking(
                    question.id(),
                    List.of(),
                    WORDS,
                    Optional.empty(),
                    true,
                    question.places(),
                    shuffled(question.options()));
        }

        private List<Option> shuffled(List<Option> options) {
            List<Option> others = new ArrayList<>(options);
            Collections.shuffle(others, random);
            return others;
        }
    }
}
