package org.incubationtoolkits.model.guide;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.RefersTo;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/** An end of a guide: the tools to use, best first, and why. */
public record Recommendation(
        Id id,
        List<Id> formerly,
        @Valid Text title,
        @Valid RichText text,
        @NotEmpty List<@RefersTo(ItemKind.TOOL) Id> tools) {

    public Recommendation {
        formerly = List.copyOf(formerly);
        tools = List.copyOf(tools);
    }
}
