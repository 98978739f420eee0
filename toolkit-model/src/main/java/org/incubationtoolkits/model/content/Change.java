package org.incubationtoolkits.model.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;

/** What changed in a version of an item, for those who used the one before. */
public record Change(
        Id id,
        List<Id> formerly,

        @Pattern(regexp = Syntax.VERSION, message = Syntax.VERSION_WORDS) String version,

        LocalDate date,
        @Valid Text text) {

    public Change {
        formerly = List.copyOf(formerly);
    }
}
