package org.incubationtoolkits.export.internal.wording;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;

/**
 * Labels and values for an edition in one language, some of whose labels may have fallen back to another. Made once for an
 * edition; thread-safe.
 */
public final class Phrases {

    private final Formats own;
    private final Map<Locale, Formats> others = new ConcurrentHashMap<>();

    public Phrases(Locale language) {
        this.own = Formats.of(language);
    }

    /** Returns the formats for what stands by itself on a page. */
    public Formats own() {
        return own;
    }

    /** Returns the formats for words in a language: those of the edition where it is a region of that language. */
    public Formats in(Locale language) {
        return isOwn(language) ? own : others.computeIfAbsent(language, Formats::of);
    }

    private boolean isOwn(Locale words) {
        Locale edition = own.language();
        boolean alike = words.getLanguage().equals(edition.getLanguage())
                && words.getScript().equals(edition.getScript());
        return words.equals(edition) || alike && words.getCountry().isEmpty();
    }

    /**
     * Returns a label with values in their places, or the same in English where the words are no pattern of that format.
     *
     * @param english the words as they were written
     * @param namesAndValues in turn the name of a placeholder and its value
     */
    public Filled fill(Text text, TextFormat format, String english, Object... namesAndValues) {
        Values values = Values.of(namesAndValues);
        try {
            return fill(text, format, values);
        } catch (IllegalArgumentException e) {
            return fill(Text.of(english, Locale.ENGLISH), format, values);
        }
    }

    private Filled fill(Text text, TextFormat format, Values values) {
        Pieces pieces = new Pieces(text.language(), in(text.language()));
        if (format == TextFormat.MESSAGE) {
            Message.write(text.words(), values, pieces);
        } else {
            PlainWords.write(text.words(), values, pieces);
        }
        return new Filled(text, pieces.finish());
    }
}
