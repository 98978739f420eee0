package org.incubationtoolkits.model.content;

import jakarta.validation.constraints.Min;

/** From a least to a greatest whole number, both included; the unit is told where it is used. */
public record Span(@Min(0) int min, @Min(0) int max) {

    @Override
    public String toString() {
        return min == max ? String.valueOf(min) : min + "–" + max;
    }
}
