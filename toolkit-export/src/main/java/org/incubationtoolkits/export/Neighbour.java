package org.incubationtoolkits.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.text.Text;

/**
 * A publication that lies beside others on one site: that of the catalogue itself, or of a variant of it.
 *
 * @param folder where it lies on the site, such as {@code editions/pt/}; empty for the root
 * @param title by language, at least one; the first where a reader's language is not there
 * @param summary what it is and who made it, by language; may be empty
 * @param differences the page that tells how it differs from the catalogue, in English, inside its folder
 */
public record Neighbour(
        String folder, Map<Locale, Text> title, Map<Locale, Text> summary, Optional<String> differences) {

    /** Returns a neighbour of which nobody tells how it differs. */
    public Neighbour(String folder, Map<Locale, Text> title, Map<Locale, Text> summary) {
        this(folder, title, summary, Optional.empty());
    }

    /** @throws IllegalArgumentException if {@code folder} does not end in a slash, or there is no title */
    public Neighbour {
        title = Collections.unmodifiableMap(new LinkedHashMap<>(title));
        summary = Collections.unmodifiableMap(new LinkedHashMap<>(summary));
        if (!folder.isEmpty() && !folder.endsWith("/")) {
            throw new IllegalArgumentException("folder must be empty or end in \"/\", is \"" + folder + "\"");
        }
        if (title.isEmpty()) {
            throw new IllegalArgumentException("title must have words in a language");
        }
    }
}
