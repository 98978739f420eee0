package org.incubationtoolkits.model;

import java.util.Optional;
import org.incubationtoolkits.model.text.Text;

/** A title, and where there is one a sentence that says more. */
public record Titled(Text title, Optional<Text> summary) {

    static Titled of(Text title, Text summary) {
        return new Titled(title, Optional.of(summary));
    }
}
