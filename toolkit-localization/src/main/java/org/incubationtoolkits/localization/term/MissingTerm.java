package org.incubationtoolkits.localization.term;

import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.model.id.Id;

/**
 * A reference for which there are no words.
 *
 * @param language of the text in which the reference stands
 * @param forms those that the term has in the language
 */
public record MissingTerm(TermReference reference, Locale language, Part part, List<Id> forms) {

    public MissingTerm {
        forms = List.copyOf(forms);
    }

    /** What there is not. */
    public enum Part {
        /** No term has the key. */
        TERM,
        /** The term has no words in the language. */
        LANGUAGE,
        /** The term has words in the language, but not in this form. */
        FORM
    }
}
