package org.incubationtoolkits.localization.term;

import java.util.Optional;
import org.incubationtoolkits.model.id.Id;

/**
 * A place in a text where the words of a term come in, written {@code [[key]]} or {@code [[key|form]]}.
 *
 * @param form nothing where the usual form is meant
 * @param start where it begins in the text, in characters (UTF-16 units) from 0
 * @param end where the text goes on
 */
public record TermReference(Id key, Optional<Id> form, int start, int end) {

    /** Returns the reference as it is written. */
    @Override
    public String toString() {
        return "[[" + key + form.map(name -> "|" + name).orElse("") + "]]";
    }
}
