package org.incubationtoolkits.model.content;

import jakarta.validation.Valid;
import java.util.List;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/** A titled part of a longer text. */
public record Section(
        Id id, List<Id> formerly, @Valid Text title, @Valid RichText text) {

    public Section {
        formerly = List.copyOf(formerly);
    }
}
