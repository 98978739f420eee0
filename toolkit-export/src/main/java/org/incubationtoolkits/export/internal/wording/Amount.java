package org.incubationtoolkits.export.internal.wording;

import java.util.Optional;
import org.incubationtoolkits.model.content.Span;

/** A number, or all from one to another. */
record Amount(long from, long to) {

    /** Returns what a value counts; nothing for a value that is no number. */
    static Optional<Amount> of(Object value) {
        if (value instanceof Span span) {
            return Optional.of(new Amount(span.min(), span.max()));
        }
        if (value instanceof Integer || value instanceof Long) {
            long number = ((Number) value).longValue();
            return Optional.of(new Amount(number, number));
        }
        return Optional.empty();
    }

    boolean isSingle() {
        return from == to;
    }

    /** Returns whether this is one number, and that one. */
    boolean is(double number) {
        return isSingle() && from == number;
    }

    Amount minus(long offset) {
        return new Amount(from - offset, to - offset);
    }
}
