package org.incubationtoolkits.model.provenance;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.RefersTo;
import org.incubationtoolkits.model.text.Text;

/** How an item came from a source. */
public record Origin(
        Id id, List<Id> formerly, @RefersTo(ItemKind.SOURCE) Id source, Relation relation, Optional<@Valid Text> note) {

    public Origin {
        formerly = List.copyOf(formerly);
    }

    /** What was taken from a source. */
    public enum Relation {
        /** Nothing but a common idea; the design is the authors' own. */
        OWN_DESIGN,
        /** A method or idea, but no words and no drawings. */
        INSPIRED_BY,
        /** Words or drawings, changed; the licence of the source has to permit it. */
        ADAPTED_FROM,
        /** Facts. */
        STATES
    }
}
