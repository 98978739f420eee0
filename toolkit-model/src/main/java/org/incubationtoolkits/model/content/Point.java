package org.incubationtoolkits.model.content;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.RichText;

/** One entry of a list: usually a sentence or two. */
public record Point(
        Id id, List<Id> formerly, @Valid RichText text, Optional<@Valid Applicability> appliesTo, List<Lock> locked)
        implements Applicable, Lockable {

    public Point {
        formerly = List.copyOf(formerly);
        locked = List.copyOf(locked);
    }
}
