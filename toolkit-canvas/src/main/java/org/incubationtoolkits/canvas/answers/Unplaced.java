package org.incubationtoolkits.canvas.answers;

import jakarta.validation.constraints.Pattern;
import org.incubationtoolkits.model.id.Id;

/**
 * What was written in a place that the canvas no longer has.
 *
 * @param block the id that the block had
 * @param field {@code answer}, {@code note}, or {@code prompt:} and the id of a prompt
 */
public record Unplaced(
        Id block,

        @Pattern(regexp = Field.SYNTAX, message = Field.WORDS) String field,

        String text) {}
