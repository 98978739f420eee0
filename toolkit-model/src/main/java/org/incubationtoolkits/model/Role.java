package org.incubationtoolkits.model;

import jakarta.validation.Valid;
import java.util.List;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.OfKind;
import org.incubationtoolkits.model.text.Limit;
import org.incubationtoolkits.model.text.Text;

/** A part that somebody plays in a tool or a programme. */
@OfKind(value = ItemKind.ROLE, inOwnFile = false)
public record Role(
        Id id,
        List<Id> formerly,
        @Valid Text title,
        @Valid @Limit(Limit.SUMMARY) Text summary) implements Item {

    public Role {
        formerly = List.copyOf(formerly);
    }

    @Override
    public Titled titled() {
        return Titled.of(title, summary);
    }
}
