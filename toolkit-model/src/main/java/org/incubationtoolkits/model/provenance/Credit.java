package org.incubationtoolkits.model.provenance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.RefersTo;

/**
 * Whose words an item is made of, and what it rests on.
 *
 * @param licence the licence of these words
 * @param authors whom to name
 * @param origins what the item is taken from or inspired by
 */
public record Credit(
        @RefersTo(ItemKind.LICENCE) Id licence, @NotEmpty List<@NotBlank String> authors, List<@Valid Origin> origins) {

    public Credit {
        authors = authors.stream().map(String::strip).toList();
        origins = List.copyOf(origins);
    }
}
