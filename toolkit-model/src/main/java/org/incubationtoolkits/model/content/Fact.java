package org.incubationtoolkits.model.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.RefersTo;
import org.incubationtoolkits.model.text.RichText;

/** Something stated about a real body, with the sources in which it was read. */
public record Fact(
        Id id,
        List<Id> formerly,
        @Valid RichText text,
        @NotEmpty List<@RefersTo(ItemKind.SOURCE) Id> sources) {

    public Fact {
        formerly = List.copyOf(formerly);
        sources = List.copyOf(sources);
    }
}
