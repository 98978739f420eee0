package org.incubationtoolkits.model.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;

/**
 * An answer that may be chosen.
 *
 * @param points what it counts for each dimension; nothing for those that are missing
 */
public record Option(Id id, List<Id> formerly, @Valid Text text, Map<Id, @Min(0) @Max(1_000) Integer> points) {

    public Option {
        formerly = List.copyOf(formerly);
        points = Ordered.copyOf(points);
    }

    int pointsFor(Id dimension) {
        return points.getOrDefault(dimension, 0);
    }
}
