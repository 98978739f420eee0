package org.incubationtoolkits.localization.term;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;

/**
 * The name of an institution or a law, which texts refer to by its key.
 *
 * @param forms by language, in the order in which they are written
 */
public record Term(Id key, Map<Locale, TermForms> forms) {

    public Term {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    }

    /**
     * Returns the forms in the first of these locales that has any. No later locale adds a form: it may name another
     * institution.
     */
    public Optional<TermForms> find(List<Locale> chain) {
        return chain.stream().filter(forms::containsKey).findFirst().map(forms::get);
    }
}
