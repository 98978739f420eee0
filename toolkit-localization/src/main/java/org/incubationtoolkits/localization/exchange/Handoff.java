package org.incubationtoolkits.localization.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.SourceVersion;
import org.incubationtoolkits.localization.TranslationFile;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.TextKey;

/**
 * The texts of one group with their translations into one language, as they are given to translators: what a file in some
 * {@link TranslationFormat} is written from.
 *
 * @param group the id of the {@linkplain org.incubationtoolkits.localization.TranslationGroup group}
 * @param locale the language to translate into
 * @param units in document order
 */
public record Handoff(String group, SourceVersion source, Locale locale, List<HandoffUnit> units) {

    public Handoff {
        units = List.copyOf(units);
    }

    /** Returns all texts of {@code group}, each with its translation in {@code file} if there is one. */
    public static Handoff of(TranslationGroup group, TranslationFile file) {
        Map<TextKey, TranslationUnit> translations = new HashMap<>();
        file.units().forEach(unit -> translations.put(unit.key(), unit));
        HandoffNotes notes = HandoffNotes.of(group);
        List<HandoffUnit> units = group.texts().stream()
                .map(text -> new HandoffUnit(text, notes.note(text), Optional.ofNullable(translations.get(text.key()))))
                .toList();
        return new Handoff(group.id(), group.source(), file.locale(), units);
    }

    /**
     * Returns a problem for each text with a character that not every format has a place for, such as a control character.
     * A format still writes such a text, but it may not come back as it was.
     */
    public List<Problem> unwritable() {
        return UnwritableCharacters.in(units);
    }
}
