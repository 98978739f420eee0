package org.incubationtoolkits.localization;

import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.model.text.Text;

/**
 * What came of looking for a text in one language.
 *
 * @param text what would be shown; nothing where the next language is tried
 * @param unit the translation that was found, shown or not
 */
public record Attempt(Locale locale, Outcome outcome, Optional<Text> text, Optional<TranslationUnit> unit) {

    /** Why a language gives a text, or does not. */
    public enum Outcome {
        /** A variant wrote it in this language. */
        WRITTEN("a variant wrote it in this language"),
        TRANSLATED("translated"),
        NO_TRANSLATION("not translated"),
        /** The translation is one of words that a variant has replaced. */
        SUPERSEDED("translated from words that a variant has replaced"),
        /** The state of the translation is one that is not published. */
        AGAINST_POLICY("translated, but this is not published as it is"),
        /** Texts that belong together are in one language, and others of them are missing. */
        OTHERS_MISSING("other texts that stand with it are missing in this language");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** Returns what to say of it. */
        public String words() {
            return words;
        }
    }

    static Attempt written(Locale locale, Text text) {
        return new Attempt(locale, Outcome.WRITTEN, Optional.of(text), Optional.empty());
    }

    static Attempt translated(Locale locale, TranslationUnit unit, boolean stale) {
        Text text = new Text(unit.text(), locale, unit.state(), stale);
        return new Attempt(locale, Outcome.TRANSLATED, Optional.of(text), Optional.of(unit));
    }

    static Attempt refused(Locale locale, Outcome outcome, TranslationUnit unit) {
        return new Attempt(locale, outcome, Optional.empty(), Optional.of(unit));
    }

    static Attempt without(Locale locale, Outcome outcome) {
        return new Attempt(locale, outcome, Optional.empty(), Optional.empty());
    }
}
