package org.incubationtoolkits.localization.coverage;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextCondition;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;

/**
 * How far one text is there in one language.
 *
 * @param words how many words the source has
 * @param condition {@link TextCondition#MISSING} or the state of the translation into exactly this language; never {@link
 *     TextCondition#STALE}
 * @param stale whether the source has changed since it was translated
 * @param served what a reader of this language is given, which may be in another one
 */
public record UnitCoverage(TextKey key, int words, TextCondition condition, boolean stale, Text served) {

    /** Returns whether the translation is current and at least complete. */
    public boolean isPublishable() {
        return !stale && condition.compareTo(TextCondition.TRANSLATED) >= 0;
    }

    /** Returns what can be said of what a reader of {@code locale} is given: nothing of a source text in his language. */
    Set<TextCondition> conditionsServed(Locale locale) {
        if (served.state() == TranslationState.SOURCE) {
            return isIn(locale) ? Set.of() : Set.of(TextCondition.MISSING);
        }
        TextCondition state = TextCondition.valueOf(served.state().name());
        return served.stale() ? EnumSet.of(state, TextCondition.STALE) : EnumSet.of(state);
    }

    private boolean isIn(Locale locale) {
        return served.language().getLanguage().equals(locale.getLanguage())
                && served.language().getScript().equals(locale.getScript());
    }
}
