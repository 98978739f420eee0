package org.incubationtoolkits.localization.term;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.model.id.Id;

/** The file of terms member by member as it is written: well formed, but not necessarily right. */
record StoredTerms(String format, Map<Id, Map<Locale, Map<Id, String>>> terms) {

    List<Term> toTerms() {
        return terms.entrySet().stream()
                .map(each -> term(each.getKey(), each.getValue()))
                .toList();
    }

    private static Term term(Id key, Map<Locale, Map<Id, String>> written) {
        Map<Locale, TermForms> forms = new LinkedHashMap<>();
        written.forEach((locale, each) -> forms.put(locale, TermForms.of(each)));
        return new Term(key, forms);
    }
}
