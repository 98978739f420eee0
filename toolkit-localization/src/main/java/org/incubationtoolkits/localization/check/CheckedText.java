package org.incubationtoolkits.localization.check;

import java.util.Locale;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;

/** A translation beside its source as it stands today. */
public record CheckedText(KeyedText source, TranslationUnit unit, Locale locale) {

    public TextKey key() {
        return source.key();
    }

    public TextFormat format() {
        return source.format();
    }

    /** Returns the source text as it stands today. */
    public String words() {
        return source.text().words();
    }

    /** Returns the translation. */
    public String target() {
        return unit.text();
    }

    public boolean isStale() {
        return unit.isStaleAgainst(words());
    }

    Finding finding(CheckRule rule, String message, String hint) {
        return new Finding(key(), rule, message, hint);
    }
}
