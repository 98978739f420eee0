package org.incubationtoolkits.model.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;

/** An ordered list of answers that several questions share. */
public record AnswerScale(
        Id id, List<Id> formerly, @Size(min = 2, max = 12) List<@Valid ScalePoint> points) {

    public AnswerScale {
        formerly = List.copyOf(formerly);
        points = List.copyOf(points);
    }

    /** One answer on a scale, and what it counts. */
    public record ScalePoint(
            Id id,
            List<Id> formerly,
            @Valid Text label,
            @Min(0) @Max(1_000) int value) {

        public ScalePoint {
            formerly = List.copyOf(formerly);
        }
    }
}
