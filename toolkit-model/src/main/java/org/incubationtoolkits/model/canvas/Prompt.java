package org.incubationtoolkits.model.canvas;

import jakarta.validation.Valid;
import java.util.List;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;

/** A question that starts work in a block. */
public record Prompt(Id id, List<Id> formerly, @Valid Text text) {

    public Prompt {
        formerly = List.copyOf(formerly);
    }
}
