package org.incubationtoolkits.model.assessment;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Limit;
import org.incubationtoolkits.model.text.Text;

/**
 * One thing that an assessment measures.
 *
 * @param bands what its result means; empty where only the overall result is explained
 */
public record Dimension(
        Id id,
        List<Id> formerly,
        @Valid Text title,
        Optional<@Valid @Limit(Limit.SUMMARY) Text> summary,
        List<@Valid Band> bands) {

    public Dimension {
        formerly = List.copyOf(formerly);
        bands = List.copyOf(bands);
    }
}
