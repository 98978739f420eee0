package org.incubationtoolkits.model.content;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/** A titled part of a longer text. */
public record Section(
        Id id,
        List<Id> formerly,
        @Valid Text title,
        @Valid RichText text,
        Optional<@Valid Applicability> appliesTo,
        List<Lock> locked)
        implements Applicable, Lockable {

    public Section {
        formerly = List.copyOf(formerly);
        locked = List.copyOf(locked);
    }
}
