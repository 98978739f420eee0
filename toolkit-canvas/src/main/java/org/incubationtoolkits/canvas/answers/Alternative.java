package org.incubationtoolkits.canvas.answers;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/**
 * What somebody else wrote in a place, kept beside it until the people decide.
 *
 * @param field {@code answer}, {@code note}, or {@code prompt:} and the id of a prompt
 * @param from who wrote it
 */
public record Alternative(
        @Pattern(regexp = Field.SYNTAX, message = Field.WORDS) String field,

        Optional<String> from,
        String text) {}
