package org.incubationtoolkits.model.provenance;

import jakarta.validation.Valid;
import java.util.List;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;

/** Words that a licence demands to be shown. */
public record RequiredStatement(
        Id id, List<Id> formerly, Occasion on, @Valid Text text) {

    public RequiredStatement {
        formerly = List.copyOf(formerly);
    }

    /** When a statement has to be shown. */
    public enum Occasion {
        USE,
        ADAPTATION,
        TRANSLATION
    }
}
