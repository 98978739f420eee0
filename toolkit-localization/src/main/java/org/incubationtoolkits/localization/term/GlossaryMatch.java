package org.incubationtoolkits.localization.term;

import java.util.List;

/**
 * A word of a glossary that stands in a source text, beside the translation of that text.
 *
 * @param wording in the language of the translation
 * @param isApproved whether the translation has an approved form
 * @param forbidden the forbidden forms that the translation has
 */
public record GlossaryMatch(GlossaryEntry entry, Wording wording, boolean isApproved, List<String> forbidden) {

    public GlossaryMatch {
        forbidden = List.copyOf(forbidden);
    }
}
