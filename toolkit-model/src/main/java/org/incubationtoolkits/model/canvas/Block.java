package org.incubationtoolkits.model.canvas;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.content.Lockable;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/**
 * A titled region of a canvas that people write into, led by prompts.
 *
 * @param maxLength how many characters an answer may have
 * @param example what a group wrote here in the worked example
 */
public record Block(
        Id id,
        List<Id> formerly,
        @Valid Text title,
        @Valid GridArea area,
        Optional<@Valid Text> help,
        @Size(min = 1, max = 4) List<@Valid Prompt> prompts,
        AnswerKind answer,
        Optional<@Min(1) @Max(100_000) Integer> maxLength,
        Optional<@Valid RichText> example,
        List<Lock> locked)
        implements Lockable {

    public Block {
        formerly = List.copyOf(formerly);
        prompts = List.copyOf(prompts);
        locked = List.copyOf(locked);
    }
}
