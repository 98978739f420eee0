package org.incubationtoolkits.model.programme;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.content.Point;
import org.incubationtoolkits.model.content.Span;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.RefersTo;
import org.incubationtoolkits.model.text.Limit;
import org.incubationtoolkits.model.text.Text;

/**
 * One part of a programme, with the gate at its end.
 *
 * @param months how long it takes; nothing where that is open
 * @param question what the phase has to answer
 */
public record Phase(
        Id id,
        List<Id> formerly,
        @Valid Text title,
        @Valid @Limit(Limit.SUMMARY) Text summary,
        Optional<@Valid Span> months,
        Optional<@Valid Text> question,
        List<@Valid Point> activities,
        List<@Valid Point> outputs,
        Optional<@Valid Gate> gate,
        List<@RefersTo(ItemKind.ROLE) Id> roles,
        List<@RefersTo(ItemKind.TOOL) Id> tools) {

    public Phase {
        formerly = List.copyOf(formerly);
        activities = List.copyOf(activities);
        outputs = List.copyOf(outputs);
        roles = List.copyOf(roles);
        tools = List.copyOf(tools);
    }
}
