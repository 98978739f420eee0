package org.incubationtoolkits.canvas.answers;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;

/**
 * What was written into a block.
 *
 * @param status how far the people are with it; {@link Status#OPEN} if absent
 * @param answer in plain words, lines as they were written
 * @param prompts answers to single prompts, by their ids, where a program asks for them one by one
 * @param note what the authors remark beside the answer
 * @param alternatives what somebody else wrote in the same place
 */
public record BlockAnswer(
        Optional<Status> status,
        Optional<String> answer,
        Map<Id, String> prompts,
        Optional<String> note,
        List<@Valid Alternative> alternatives) {

    public static final BlockAnswer NONE =
            new BlockAnswer(Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), List.of());

    public BlockAnswer {
        prompts = Collections.unmodifiableMap(new LinkedHashMap<>(prompts));
        alternatives = List.copyOf(alternatives);
    }

    /** Returns an answer without anything else. */
    public static BlockAnswer of(String answer) {
        return new BlockAnswer(Optional.empty(), Optional.of(answer), Map.of(), Optional.empty(), List.of());
    }

    /** How far people are with a block. */
    public enum Status {
        OPEN,
        DRAFT,
        DONE
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Returns the answer and those to single prompts, as lines of one text. */
    public String words() {
        List<String> parts = new ArrayList<>(answer.stream().toList());
        parts.addAll(prompts.values());
        return String.join("\n", parts);
    }

    /** Returns everything that was written, each with the field that it is in. */
    Map<Field, String> fields() {
        Map<Field, String> fields = new LinkedHashMap<>();
        answer.ifPresent(text -> fields.put(Field.ANSWER, text));
        prompts.forEach((prompt, text) -> fields.put(Field.ofPrompt(prompt), text));
        note.ifPresent(text -> fields.put(Field.NOTE, text));
        return fields;
    }

    BlockAnswer withFields(Map<Field, String> fields) {
        Map<Id, String> byPrompt = new LinkedHashMap<>();
        fields.forEach((field, text) -> field.prompt().ifPresent(prompt -> byPrompt.put(prompt, text)));
        return new BlockAnswer(
                status,
                Optional.ofNullable(fields.get(Field.ANSWER)),
                byPrompt,
                Optional.ofNullable(fields.get(Field.NOTE)),
                alternatives);
    }

    BlockAnswer with(Optional<Status> status, List<Alternative> alternatives) {
        return new BlockAnswer(status, answer, prompts, note, alternatives);
    }
}
