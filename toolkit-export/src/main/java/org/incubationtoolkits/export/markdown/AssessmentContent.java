package org.incubationtoolkits.export.markdown;

import java.util.List;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.assessment.Band;
import org.incubationtoolkits.model.assessment.Dimension;
import org.incubationtoolkits.model.assessment.Question;
import org.incubationtoolkits.model.content.Span;

/** An assessment that can be worked through on paper: questions, what each answer counts, what the result means. */
record AssessmentContent(View view, Assessment assessment) {

    Blocks write() {
        return new Blocks()
                .bullets(List.of(
                        view.fact(Label.TIME, view.label(Label.MINUTES, "minutes", assessment.duration())),
                        view.fact(Label.VERSION, Inline.words(assessment.version()))))
                .heading(2, view.label(Label.PURPOSE))
                .add(view.rich(assessment.purpose()))
                .add(questions())
                .heading(2, view.label(Label.RESULTS))
                .paragraph(view.label(Label.HOW_SCORED))
                .heading(3, view.label(Label.OVERALL_RESULT))
                .add(bands(assessment.bands()))
                .add(dimensions());
    }

    private Blocks questions() {
        QuestionContent content = new QuestionContent(view, assessment);
        Blocks section = new Blocks().heading(2, view.label(Label.QUESTIONS));
        int number = 1;
        for (Question question : assessment.questions()) {
            section.heading(3, view.numbered(number++, view.text(question.text())))
                    .add(question.help().map(view.wording()::paragraph).orElseGet(Blocks::new))
                    .add(question.accept(content));
        }
        return section;
    }

    private Blocks dimensions() {
        Blocks section = new Blocks().heading(2, view.label(Label.DIMENSIONS));
        for (Dimension dimension : assessment.dimensions()) {
            section.heading(3, view.text(dimension.title()))
                    .add(dimension.summary().map(view.wording()::paragraph).orElseGet(Blocks::new))
                    .add(bands(dimension.bands()));
        }
        return section;
    }

    private Blocks bands(List<Band> bands) {
        Blocks section = new Blocks();
        for (Band band : bands) {
            section.heading(4, view.text(band.title()))
                    .paragraph(view.label(Label.PERCENT_RANGE, "percent", new Span(band.from(), band.to())))
                    .add(view.rich(band.advice()));
            if (!band.tools().isEmpty()) {
                Inline[] tools = view.links(view.index().tools(band.tools()));
                section.add(view.fact(Label.RECOMMENDED_TOOLS, tools));
            }
        }
        return section;
    }
}
