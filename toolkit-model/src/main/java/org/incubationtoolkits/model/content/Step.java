package org.incubationtoolkits.model.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.RefersTo;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/**
 * One step of a tool.
 *
 * @param minutes how long it usually takes
 * @param roles who acts in it; empty means everyone
 */
public record Step(
        Id id,
        List<Id> formerly,
        @Valid Text title,
        @Valid RichText text,
        @Min(0) @Max(100_000) int minutes,
        List<@RefersTo(ItemKind.ROLE) Id> roles,
        Optional<@Valid Applicability> appliesTo,
        List<Lock> locked)
        implements Applicable, Lockable {

    public Step {
        formerly = List.copyOf(formerly);
        locked = List.copyOf(locked);
        roles = List.copyOf(roles);
    }
}
