package org.incubationtoolkits.export.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.assessment.AnswerScale.ScalePoint;
import org.incubationtoolkits.model.assessment.Option;
import org.incubationtoolkits.model.assessment.Question;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;

/** How to answer a question, its answers, and what each counts. */
record QuestionContent(View view, Assessment assessment) implements Question.Visitor<Blocks> {

    @Override
    public Blocks scale(Question.Scale question) {
        List<Blocks> points = assessment.scales().stream()
                .filter(scale -> scale.id().equals(question.scale()))
                .flatMap(scale -> scale.points().stream())
                .map(this::point)
                .toList();
        Inline weights = Inline.join(counts(question.weights()));
        return new Blocks()
                .paragraph(view.label(Label.CHOOSE_ONE))
                .bullets(withNotApplicable(question, points))
                .paragraph(Inline.join(view.label(Label.WEIGHT).strong(), weights));
    }

    private Blocks point(ScalePoint point) {
        Inline points = view.label(Label.NUMBER_OF_POINTS, "number", point.value());
        return new Blocks().paragraph(Inline.join(view.text(point.label()), points));
    }

    @Override
    public Blocks single(Question.Single question) {
        return options(view.label(Label.CHOOSE_ONE), question, question.options());
    }

    @Override
    public Blocks multiple(Question.Multiple question) {
        Inline how = question.limit() == question.options().size()
                ? view.label(Label.CHOOSE_ANY)
                : view.label(Label.CHOOSE_UP_TO, "number", question.limit());
        return options(how, question, question.options());
    }

    @Override
    public Blocks ranking(Question.Ranking question) {
        List<Inline> factors = question.places().stream()
                .map(factor -> Inline.words("× " + view.formats().number(factor)))
                .toList();
        return options(view.label(Label.PUT_IN_ORDER), question, question.options())
                .add(view.fact(view.label(Label.WEIGHT), factors));
    }

    private Blocks options(Inline how, Question question, List<Option> options) {
        List<Blocks> items = options.stream().map(this::option).toList();
        return new Blocks().paragraph(how).bullets(withNotApplicable(question, items));
    }

    private Blocks option(Option option) {
        List<Inline> pieces = new ArrayList<>(List.of(view.text(option.text())));
        pieces.addAll(counts(option.points()));
        return new Blocks().paragraph(Inline.join(pieces));
    }

    private List<Inline> counts(Map<Id, Integer> points) {
        List<Inline> counts = new ArrayList<>();
        points.forEach((dimension, number) ->
                counts.add(view.label(Label.COUNTS_FOR, "dimension", titleOf(dimension), "points", number)));
        return counts;
    }

    private Text titleOf(Id dimension) {
        return assessment.dimensions().stream()
                .filter(each -> each.id().equals(dimension))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(assessment.ref() + " has no dimension \"" + dimension + "\""))
                .title();
    }

    private List<Blocks> withNotApplicable(Question question, List<Blocks> answers) {
        List<Blocks> all = new ArrayList<>(answers);
        if (question.notApplicable()) {
            all.add(new Blocks().paragraph(view.label(Label.NOT_APPLICABLE)));
        }
        return all;
    }
}
