package org.incubationtoolkits.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.RecordFile;
import org.incubationtoolkits.model.testing.Json;
import org.incubationtoolkits.model.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The cases are data, so that every implementation can be held to them. */
class ScoringTest {

    private static final JsonNode CASES = cases();

    private static final Assessment KINDS = assessment("kinds");

    private static JsonNode cases() {
        try {
            return Json.parse(
                    Files.readString(Samples.RESOURCES.resolve("scoring/cases.json"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Case> all() {
        return CASES.get("cases")
                .valueStream()
                .map(node -> new Case(node.get("name").asString(), node));
    }

    /** One case, printed by its name. */
    record Case(String name, JsonNode node) {

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void comesToTheResultThatTheCaseExpects(Case each) {
        Assessment assessment = assessment(each.node().get("assessment").asString());

        Score score = assessment.score(answers(each.node().get("answers")));

        assertThat(Json.parse(Json.text(asTree(score, assessment))))
                .isEqualTo(each.node().get("expected"));
    }

    @Test
    void everyKindOfQuestionIsAnsweredInSomeCase() {
        List<String> kinds = new ArrayList<>();
        CASES.get("assessments")
                .forEach(assessment -> assessment
                        .get("questions")
                        .forEach(question -> kinds.add(question.get("kind").asString())));

        assertThat(kinds).contains("scale", "single", "multiple", "ranking");
        assertThat(Question.class.getPermittedSubclasses()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q     | a       | no question has the id [q]
            s     | maybe   | question "s" offers [no, partly, yes], not [maybe]
            s     | no yes  | question "s" takes 1 to 1 answers, not 2
            s     | ''      | question "s" takes 1 to 1 answers, not 0
            one   | a b     | question "one" takes 1 to 1 answers, not 2
            one   | ''      | question "one" takes 1 to 1 answers, not 0
            one   | d       | question "one" offers [a, b, c], not [d]
            many  | a b c   | question "many" takes 0 to 2 answers, not 3
            many  | e       | question "many" offers [a, b, c, d], not [e]
            order | ''      | question "order" takes 1 to 3 answers, not 0
            order | a d     | question "order" offers [a, b, c], not [a, d]
            """)
    void refusesAnswersThatAreNotOffered(String question, String chosen, String message) {
        Answer answer = chosen.isEmpty()
                ? Answer.of()
                : Answer.of(Stream.of(chosen.split(" ")).map(Id::of).toArray(Id[]::new));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> KINDS.score(Map.of(Id.of(question), answer)))
                .withMessage(message);
    }

    @Test
    void refusesThatAQuestionDoesNotApplyWhichAlwaysDoes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KINDS.score(Map.of(Id.of("t"), Answer.notApplicable())))
                .withMessage("question \"t\" always applies");
    }

    @Test
    void refusesAnOptionChosenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.of(Id.of("a"), Id.of("b"), Id.of("a")))
                .withMessage("each option may be chosen once, was [a, b, a]");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> KINDS.score(null));
        assertThatNullPointerException().isThrownBy(() -> Answer.of((Id) null));
    }

    @Test
    void refusesAQuestionWhoseScaleIsNotThere() {
        Scoring scoring = new Scoring(KINDS.dimensions(), List.of(), KINDS.questions(), KINDS.bands());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scoring.score(Map.of()))
                .withMessage("no scale has the id \"agree\"");
    }

    @Test
    void isCompleteOnlyIfEverythingIsAnswered() {
        Assessment edges = assessment("edges");

        assertThat(edges.score(Map.of()).isComplete()).isFalse();
        assertThat(edges.score(Map.of(
                                Id.of("p0"), Answer.notApplicable(),
                                Id.of("p1"), Answer.notApplicable(),
                                Id.of("p2"), Answer.of(Id.of("none"))))
                        .isComplete())
                .isTrue();
    }

    @Test
    void pointsThatGoBeyondAnIntegerAreCutOff() {
        Points most = new Points(Integer.MAX_VALUE, Integer.MAX_VALUE);

        assertThat(most.plus(new Points(1, 2))).isEqualTo(most);
        assertThat(new Points(Integer.MAX_VALUE - 1, Integer.MAX_VALUE).percent())
                .contains(99);
        assertThat(Points.NONE.percent()).isEmpty();
    }

    private static Map<String, Object> asTree(Score score, Assessment assessment) {
        Map<String, Object> tree = asTree(score.overall(), score.band());
        Map<String, Object> dimensions = new LinkedHashMap<>();
        for (Dimension dimension : assessment.dimensions()) {
            Optional<Band> band = Optional.ofNullable(score.dimensionBands().get(dimension.id()));
            dimensions.put(dimension.id().value(), asTree(score.dimensions().get(dimension.id()), band));
        }
        tree.put("dimensions", dimensions);
        tree.put("unanswered", score.unanswered().stream().map(Id::value).toList());
        return tree;
    }

    private static Map<String, Object> asTree(Points points, Optional<Band> band) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("reached", points.reached());
        tree.put("maximum", points.maximum());
        tree.put("percent", points.percent().orElse(null));
        tree.put("band", band.map(each -> each.id().value()).orElse(null));
        return tree;
    }

    private static Map<Id, Answer> answers(JsonNode node) {
        Map<Id, Answer> answers = new LinkedHashMap<>();
        node.propertyStream().forEach(entry -> answers.put(Id.of(entry.getKey()), answer(entry.getValue())));
        return answers;
    }

    private static Answer answer(JsonNode node) {
        return node.isArray()
                ? Answer.of(
                        node.valueStream().map(each -> Id.of(each.asString())).toArray(Id[]::new))
                : Answer.notApplicable();
    }

    private static Assessment assessment(String name) {
        byte[] json = Json.text(CASES.get("assessments").get(name)).getBytes(StandardCharsets.UTF_8);
        try {
            return RecordFile.read(Assessment.class, "cases.json", new ByteArrayInputStream(json), Locale.ENGLISH)
                    .orThrow()
                    .value();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
