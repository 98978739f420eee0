package org.incubationtoolkits.model.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.RefersTo;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/**
 * What a result between two bounds means, and what to do about it.
 *
 * @param from whole percent of the maximum, included
 * @param to whole percent of the maximum, included
 */
public record Band(
        Id id,
        List<Id> formerly,
        @Min(0) @Max(100) int from,
        @Min(0) @Max(100) int to,
        @Valid Text title,
        @Valid RichText advice,
        List<@RefersTo(ItemKind.TOOL) Id> tools) {

    public Band {
        formerly = List.copyOf(formerly);
        tools = List.copyOf(tools);
    }

    public boolean contains(int percent) {
        return from <= percent && percent <= to;
    }
}
