package org.incubationtoolkits.model.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;

/**
 * The result of an assessment.
 *
 * @param overall over all dimensions together; the best answers reach its maximum, which is less than the sum of the
 *     maxima of the dimensions where one answer cannot be the best for each of them
 * @param band what the overall result means; nothing where no question applies
 * @param dimensions the result of each dimension
 * @param dimensionBands what the result of a dimension means, where the assessment says so
 * @param unanswered the questions without an answer, in order; they count in the maximum
 */
public record Score(
        Points overall,
        Optional<Band> band,
        Map<Id, Points> dimensions,
        Map<Id, Band> dimensionBands,
        List<Id> unanswered) {

    public Score {
        dimensions = Ordered.copyOf(dimensions);
        dimensionBands = Ordered.copyOf(dimensionBands);
        unanswered = List.copyOf(unanswered);
    }

    public boolean isComplete() {
        return unanswered.isEmpty();
    }
}
