package org.incubationtoolkits.model.assessment;

import java.util.List;
import org.incubationtoolkits.model.id.Id;

/** What somebody answered to a question. A question without an answer is unanswered, which is a third thing. */
public sealed interface Answer {

    /**
     * Returns the answer that names these points or options: one for a scale or single question, any number for a multiple
     * one, and for a ranking all that were placed, first place first.
     */
    static Answer of(Id... chosen) {
        return new Chosen(List.of(chosen));
    }

    /** Returns the answer that the question does not apply. */
    static Answer notApplicable() {
        return NotApplicable.INSTANCE;
    }

    /** The points or options chosen, without repeats. */
    record Chosen(List<Id> ids) implements Answer {

        /** @throws IllegalArgumentException if an id stands twice */
        public Chosen {
            ids = List.copyOf(ids);
            if (ids.stream().distinct().count() < ids.size()) {
                throw new IllegalArgumentException("each option may be chosen once, was " + ids);
            }
        }
    }

    /** The question does not apply. */
    enum NotApplicable implements Answer {
        INSTANCE
    }
}
