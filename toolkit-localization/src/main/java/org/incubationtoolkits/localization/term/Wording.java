package org.incubationtoolkits.localization.term;

import java.util.List;
import org.incubationtoolkits.model.text.TranslationState;

/**
 * How a word of a glossary is said in one language.
 *
 * @param approved stems: a word of a text that begins with one is approved. The first stands for the others in the files
 *     of tools that know one translation only
 * @param forbidden stems that must not begin a word
 * @param state how far the work on this wording has come
 */
public record Wording(List<String> approved, List<String> forbidden, TranslationState state) {

    public Wording {
        approved = List.copyOf(approved);
        forbidden = List.copyOf(forbidden);
    }
}
