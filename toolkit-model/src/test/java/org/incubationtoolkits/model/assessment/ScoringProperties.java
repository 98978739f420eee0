package org.incubationtoolkits.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.testing.AnyAssessment;

/** Laws of scoring over assessments of every shape. */
class ScoringProperties {

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsReachedLiesBetweenNothingAndTheMaximum(@ForAll("assessments") AnyAssessment any, @ForAll Random random) {
        Score score = any.scoring().score(any.answers(random));

        assertThat(score.overall().reached()).isBetween(0, score.overall().maximum());
        assertThat(score.overall().percent().orElse(0)).isBetween(0, 100);
        assertThat(score.dimensions().values())
                .allSatisfy(points -> assertThat(points.reached()).isBetween(0, points.maximum()));
        assertThat(score.overall().reached())
                .isEqualTo(score.dimensions().values().stream()
                        .mapToInt(Points::reached)
                        .sum());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theBestAnswersGiveAHundredPercent(@ForAll("assessments") AnyAssessment any) {
        Score score = any.scoring().score(best(any, overall()));

        assertThat(score.overall().reached()).isEqualTo(score.overall().maximum());
        assertThat(score.overall().percent().orElse(100)).isEqualTo(100);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theBestAnswersForADimensionGiveItAHundredPercent(@ForAll("assessments") AnyAssessment any) {
        for (Dimension dimension : any.dimensions()) {
            Comparator<Score> byDimension = Comparator.comparingInt(
                    score -> score.dimensions().get(dimension.id()).reached());

            Points points =
                    any.scoring().score(best(any, byDimension)).dimensions().get(dimension.id());

            assertThat(points.reached()).isEqualTo(points.maximum());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatDoesNotApplyIsAsIfItWereNotThere(@ForAll("assessments") AnyAssessment any, @ForAll Random random) {
        Map<Id, Answer> answers = any.answers(random);
        Question left = any.questions().get(random.nextInt(any.questions().size()));
        Map<Id, Answer> without = new HashMap<>(answers);
        without.remove(left.id());
        List<Question> others = new ArrayList<>(any.questions());
        others.remove(left);
        answers.put(left.id(), Answer.notApplicable());

        Score score = any.scoring().score(answers);

        assertThat(score).isEqualTo(any.withQuestions(others).scoring().score(without));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theMaximumDoesNotDependOnWhatIsAnswered(@ForAll("assessments") AnyAssessment any, @ForAll Random random) {
        Map<Id, Answer> answers = any.answers(random);
        answers.values().removeIf(Answer.NotApplicable.class::isInstance);

        assertThat(any.scoring().score(answers).overall().maximum())
                .isEqualTo(any.scoring().score(Map.of()).overall().maximum());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfQuestionsAndOptionsDoesNotMatter(@ForAll("assessments") AnyAssessment any, @ForAll Random random) {
        Map<Id, Answer> answers = any.answers(random);
        answers.keySet().removeIf(id -> random.nextBoolean());

        Score score = any.shuffled(random).scoring().score(answers);

        assertThat(score.overall()).isEqualTo(any.scoring().score(answers).overall());
        assertThat(score.dimensions()).isEqualTo(any.scoring().score(answers).dimensions());
        assertThat(score.unanswered())
                .containsExactlyInAnyOrderElementsOf(
                        any.scoring().score(answers).unanswered());
    }

    private static Comparator<Score> overall() {
        return Comparator.comparingInt(score -> score.overall().reached());
    }

    /** Tries every answer to every question: the slow way, which is surely right. */
    private static Map<Id, Answer> best(AnyAssessment any, Comparator<Score> better) {
        Map<Id, Answer> best = new HashMap<>();
        for (Question question : any.questions()) {
            AnyAssessment alone = any.withQuestions(List.of(question));
            any.possible(question).stream()
                    .max(Comparator.comparing(answer -> alone.scoring().score(Map.of(question.id(), answer)), better))
                    .ifPresent(answer -> best.put(question.id(), answer));
        }
        return best;
    }

    @Provide
    Arbitrary<AnyAssessment> assessments() {
        return AnyAssessment.arbitrary();
    }
}
