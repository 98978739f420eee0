package org.incubationtoolkits.canvas.answers;

import java.util.Optional;
import org.incubationtoolkits.model.id.Id;

/**
 * A place inside a block.
 *
 * @param name {@code answer}, {@code note}, or {@code prompt:} and the id of a prompt
 */
public record Field(String name) {

    public static final Field ANSWER = new Field("answer");
    public static final Field NOTE = new Field("note");

    /** The syntax as a regular expression that has to match the whole name. */
    static final String SYNTAX = "answer|note|prompt:" + Id.SYNTAX;

    static final String WORDS = "answer, note, or prompt: and the id of a prompt";

    private static final String PROMPT = "prompt:";

    public static Field ofPrompt(Id prompt) {
        return new Field(PROMPT + prompt);
    }

    /** Returns the prompt that is answered there; nothing for the block itself. */
    public Optional<Id> prompt() {
        return name.startsWith(PROMPT) ? Optional.of(Id.of(name.substring(PROMPT.length()))) : Optional.empty();
    }
}
