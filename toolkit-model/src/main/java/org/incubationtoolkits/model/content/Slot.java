package org.incubationtoolkits.model.content;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/**
 * A place where a country has to say something of its own. Empty in the canonical catalogue, filled by variants.
 *
 * @param required whether an edition for a country is incomplete without it
 * @param prompt what to write here, for the author of a variant
 * @param content what the country says
 */
public record Slot(
        Id id,
        List<Id> formerly,
        Kind kind,
        boolean required,
        @Valid Text prompt,
        Optional<@Valid RichText> content,
        Optional<@Valid Applicability> appliesTo,
        List<Lock> locked)
        implements Applicable, Lockable {

    public Slot {
        formerly = List.copyOf(formerly);
        locked = List.copyOf(locked);
    }

    /** What a slot is about. */
    public enum Kind {
        LEGAL_BASIS,
        DATA_PROTECTION,
        PROCUREMENT,
        CONTACT,
        SAFEGUARDING
    }
}
