package org.incubationtoolkits.model.guide;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;

/** A question of a guide, and where each of its choices leads. */
public record Decision(
        Id id,
        List<Id> formerly,
        Layer layer,
        @Valid Text text,
        Optional<@Valid Text> help,
        @Size(min = 2, max = 12) List<@Valid Choice> choices) {

    public Decision {
        formerly = List.copyOf(formerly);
        choices = List.copyOf(choices);
    }

    /** What a decision is about. The third layer, the tool, is what the guide ends in. */
    public enum Layer {
        PROBLEM,
        INTENTION
    }

    /**
     * One way on.
     *
     * @param next the id of a decision or a recommendation of the same guide
     */
    public record Choice(Id id, List<Id> formerly, @Valid Text text, Id next) {

        public Choice {
            formerly = List.copyOf(formerly);
        }
    }
}
