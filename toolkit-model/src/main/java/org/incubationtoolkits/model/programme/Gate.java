package org.incubationtoolkits.model.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.content.Point;
import org.incubationtoolkits.model.text.Text;

/**
 * What has to be shown before the next phase.
 *
 * @param decides who decides
 */
public record Gate(@Valid Text title, @NotEmpty List<@Valid Point> criteria, Optional<@Valid Text> decides) {

    public Gate {
        criteria = List.copyOf(criteria);
    }
}
