package org.incubationtoolkits.localization.check;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;

/**
 * How many characters a language takes for what takes one in English, at least and at most. The bands are wide, so that
 * what falls out of them is worth a look.
 */
record LengthBand(double least, double most) {

    private static final LengthBand ALPHABET = new LengthBand(0.5, 2.2);

    private static final Map<String, LengthBand> BY_SCRIPT = Map.ofEntries(
            Map.entry("Hans", new LengthBand(0.15, 0.9)),
            Map.entry("Hant", new LengthBand(0.15, 0.9)),
            Map.entry("Jpan", new LengthBand(0.25, 1.3)),
            Map.entry("Kore", new LengthBand(0.25, 1.3)),
            Map.entry("Hebr", new LengthBand(0.4, 1.6)),
            Map.entry("Arab", new LengthBand(0.4, 1.8)),
            Map.entry("Ethi", new LengthBand(0.3, 1.6)));

    /** How far short texts may be out: a word more or less is much of a text of five words. */
    private static final int SLACK = 15;

    static LengthBand of(Locale locale) {
        return BY_SCRIPT.getOrDefault(
                ULocale.addLikelySubtags(ULocale.forLocale(locale)).getScript(), ALPHABET);
    }

    /** Returns how many characters it usually takes. */
    double usual() {
        return equals(ALPHABET) ? 1 : Math.sqrt(least * most);
    }

    /** Returns whether {@code length} could be expected where English takes {@code english}. */
    boolean holds(int length, double english) {
        return length >= least * english - SLACK && length <= most * english + SLACK;
    }

    /** Returns what could be expected, such as {@code 40 to 180}. */
    String expected(double english) {
        return Math.max(1, Math.round(least * english - SLACK)) + " to " + Math.round(most * english + SLACK);
    }
}
