package org.incubationtoolkits.model.validation;

import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.assessment.Band;
import org.incubationtoolkits.model.content.Span;
import org.incubationtoolkits.model.internal.codec.ValueVisitor;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Place;

/** The least is not more than the greatest. */
final class SpanRule implements Rule {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Walk.through(catalogue, new ValueVisitor() {
            @Override
            public void record(Place place, Record value) {
                if (value instanceof Span span && span.min() > span.max()) {
                    add(place, "min", span.min(), "max", span.max(), findings);
                } else if (value instanceof Band band && band.from() > band.to()) {
                    add(place, "from", band.from(), "to", band.to(), findings);
                }
            }
        });
    }

    private static void add(Place place, String low, int least, String high, int greatest, Findings findings) {
        findings.add(
                ModelProblem.RANGE_INVERTED,
                place.child(low),
                "\"" + low + "\" is " + least + ", but \"" + high + "\" is only " + greatest + ".",
                "Exchange the two.");
    }
}
