package org.incubationtoolkits.localization.pseudo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.Translatable;
import org.incubationtoolkits.model.text.TranslationState;

/**
 * A language that nobody speaks. Its translations are made when they are wanted, always the same ones, and never stored. They
 * keep what every translation has to keep: placeholders, references to terms, ICU syntax, Markdown, addresses; and they keep
 * within the limit of a text, unless the source text fills it.
 *
 * <pre>{@code
 * PseudoLocale pseudo = PseudoLocale.EN_XA;
 * Edition edition = new Edition(pseudo.locale(), pseudo.translate(catalogue), pseudo.translate(Labels.SOURCE));
 * }</pre>
 */
public enum PseudoLocale {
    /**
     * English with accents, each paragraph between ⟦ and ⟧, and longer: up to 10 characters by 100 percent, up to 30 by 60
     * percent, else by 35 percent. What is cut off lacks its ⟧, and what stands outside was never translated.
     */
    EN_XA("en-XA", Letters.ACCENTED, Growth.BRACKETED),
    /** English in Arabic letters, which run from right to left without any control character. */
    AR_XB("ar-XB", Letters.ARABIC, Growth.NONE),
    /** English, with the words of each paragraph said twice. */
    EN_X_LONG("en-x-long", IntUnaryOperator.identity(), Growth.SAID_TWICE);

    private final Locale locale;
    private final Rewording rewording;

    PseudoLocale(String tag, IntUnaryOperator letters, Growth growth) {
        this.locale = Locale.forLanguageTag(tag);
        this.rewording = new Rewording(letters, growth);
    }

    /** Returns the locale, which names a language that tools know, and a region or extension for private use. */
    public Locale locale() {
        return locale;
    }

    /** Returns the translation of a text. */
    public TranslationUnit translate(KeyedText source) {
        int limit = source.limit().orElse(Text.MAX_LENGTH);
        String words = rewording.apply(source.text().words(), source.format(), limit);
        return TranslationUnit.of(source, words, TranslationState.TRANSLATED);
    }

    /** Returns a catalogue in which each text in its source language is translated. */
    public Catalogue translate(Catalogue catalogue) {
        Locale source = catalogue.languages().source();
        Map<TextKey, TranslationUnit> units = new HashMap<>();
        Stream.concat(catalogue.texts().stream(), catalogue.items().flatMap(item -> item.texts().stream()))
                .filter(text -> text.text().language().equals(source))
                .forEach(text -> units.put(text.key(), translate(text)));
        return catalogue.mapTexts((key, text, format) -> {
            TranslationUnit unit = units.get(key);
            return unit == null ? text : text(unit);
        });
    }

    /** Returns anything else with all its texts translated, as if none had a limit. */
    public <T extends Translatable<T>> T translate(T source) {
        return source.mapTexts((key, text, format) -> text(translate(new KeyedText(key, text, format))));
    }

    private Text text(TranslationUnit unit) {
        return new Text(unit.text(), locale, unit.state(), false);
    }
}
