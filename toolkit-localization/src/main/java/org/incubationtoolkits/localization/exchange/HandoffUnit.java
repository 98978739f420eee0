package org.incubationtoolkits.localization.exchange;

import java.util.Optional;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.model.text.KeyedText;

/**
 * One text as it is given to translators.
 *
 * @param source as it stands today; its limit counts user-perceived characters, in any language
 * @param note for translators: what the text is, and where it stands
 * @param translation nothing where there is none yet
 */
public record HandoffUnit(KeyedText source, String note, Optional<TranslationUnit> translation) {

    /** Returns the source text as it stands today. */
    public String words() {
        return source.text().words();
    }

    /** Returns the translation; empty where there is none yet. */
    public String target() {
        return translation.map(TranslationUnit::text).orElse("");
    }

    /** Returns the source text that was translated, if it is not that of today. */
    public Optional<String> previousSource() {
        return translation.filter(unit -> unit.isStaleAgainst(words())).map(TranslationUnit::was);
    }

    /** Returns whether the translation was made from another source text than that of today. */
    public boolean isStale() {
        return previousSource().isPresent();
    }

    /** Returns what tells, when the text comes back, whether anything about it changed meanwhile. */
    public Stamp stamp() {
        return Stamp.of(words(), translation.map(TranslationUnit::text));
    }
}
