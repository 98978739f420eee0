package org.incubationtoolkits.localization.term;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;

/** The file of a glossary member by member as it is written: well formed, but not necessarily right. */
record StoredGlossary(String format, Locale source, Map<Id, Entry> entries) {

    Glossary toGlossary() {
        return new Glossary(
                source,
                entries.entrySet().stream()
                        .map(each -> each.getValue().named(each.getKey()))
                        .toList());
    }

    /** A {@link GlossaryEntry} as it is written under its id. */
    record Entry(
            List<String> words,
            Optional<String> note,
            Optional<Enforcement> enforce,
            Map<Locale, Wording> translations) {

        private GlossaryEntry named(Id id) {
            return new GlossaryEntry(id, words, note, enforce.orElse(Enforcement.SHOULD), translations);
        }
    }
}
