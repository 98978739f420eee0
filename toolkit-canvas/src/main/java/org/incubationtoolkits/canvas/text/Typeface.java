package org.incubationtoolkits.canvas.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Noto Sans with Noto Sans Arabic, as the published site ships them: Latin, Greek, Cyrillic and Arabic by the advance widths
 * and the kerning of the typeface, Arabic letters in the forms in which they join. A line is less than two percent from
 * what Chromium makes of it.
 *
 * <p>Ideographs, kana and Hangul, which each take a whole em, are right in any typeface. Letters of other scripts are estimated
 * at a width that few of them exceed; {@link #covers} tells.
 */
public final class Typeface implements TextMeasurer {

    private static final Typeface NOTO_SANS = new Typeface();

    private final Map<Weight, Widths> widths = new EnumMap<>(Weight.class);

    private Typeface() {
        for (Weight weight : Weight.values()) {
            widths.put(weight, Widths.read("noto-sans-" + weight.name().toLowerCase(Locale.ROOT) + ".txt"));
        }
    }

    public static Typeface notoSans() {
        return NOTO_SANS;
    }

    @Override
    public double measure(String text, Weight weight) {
        return of(weight).measure(text) / Widths.EM;
    }

    /** Returns whether every character is measured, and none estimated. */
    public boolean covers(String text) {
        return text.codePoints().allMatch(of(Weight.REGULAR)::covers);
    }

    private Widths of(Weight weight) {
        return Objects.requireNonNull(widths.get(weight));
    }
}
