package org.incubationtoolkits.localization.variant.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.localization.term.Term;
import org.incubationtoolkits.localization.term.TermForms;
import org.incubationtoolkits.localization.term.Terms;
import org.incubationtoolkits.model.id.Id;

/**
 * A term that has other words in an edition, or words where there were none.
 *
 * @param below the usual form below; nothing if there is none
 * @param above the usual form
 */
public record TermChange(Id key, Locale locale, Optional<String> below, String above) {

    /** Returns what differs, in the order of the terms above. */
    public static List<TermChange> of(Terms below, Terms above) {
        List<TermChange> changes = new ArrayList<>();
        for (Term term : above.all()) {
            term.forms().forEach((locale, forms) -> {
                Optional<TermForms> then =
                        below.find(term.key()).map(Term::forms).map(each -> each.get(locale));
                if (!then.equals(Optional.of(forms))) {
                    changes.add(new TermChange(term.key(), locale, then.map(TermForms::usual), forms.usual()));
                }
            });
        }
        return changes;
    }
}
