package org.incubationtoolkits.localization.check;

import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;

/**
 * A translation beside its source as it stands today. Immutable and thread-safe; what either is made of is looked for once,
 * however many checks ask.
 */
public final class CheckedText {

    private final KeyedText source;
    private final TranslationUnit unit;
    private final Locale locale;
    private final Wording sourceWording;
    private final Wording targetWording;

    public CheckedText(KeyedText source, TranslationUnit unit, Locale locale) {
        this.source = source;
        this.unit = unit;
        this.locale = locale;
        this.sourceWording = new Wording(source.text().words(), source.format());
        this.targetWording = new Wording(unit.text(), source.format());
    }

    public KeyedText source() {
        return source;
    }

    public TranslationUnit unit() {
        return unit;
    }

    /** Returns the language of the translation. */
    public Locale locale() {
        return locale;
    }

    public TextKey key() {
        return source.key();
    }

    public TextFormat format() {
        return source.format();
    }

    /** Returns how many user-perceived characters the translation may have; nothing where it does not matter. */
    public Optional<Integer> limit() {
        return source.limit();
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

    Wording sourceWording() {
        return sourceWording;
    }

    Wording targetWording() {
        return targetWording;
    }

    Finding finding(CheckRule rule, String message, String hint) {
        return new Finding(key(), rule, message, hint);
    }
}
