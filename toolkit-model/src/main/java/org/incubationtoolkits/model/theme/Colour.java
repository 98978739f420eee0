package org.incubationtoolkits.model.theme;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An opaque colour of sRGB.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) {

    private static final Pattern SYNTAX = Pattern.compile("#[0-9A-Fa-f]{6}");

    private static final int MAX = 0xffffff;

    /** @throws IllegalArgumentException if {@code rgb} has more than 24 bits */
    public Colour {
        if (rgb < 0 || rgb > MAX) {
            throw new IllegalArgumentException("rgb must be 0 to " + MAX + ", is " + rgb);
        }
    }

    /** Returns whether {@code text} is a hash sign and six hexadecimal digits. */
    public static boolean isValid(String text) {
        return SYNTAX.matcher(text).matches();
    }

    /** @throws IllegalArgumentException if {@code text} is not valid */
    public static Colour of(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("text must be # and six hexadecimal digits, is \"" + text + "\"");
        }
        return new Colour(Integer.parseInt(text.substring(1), 16));
    }

    /** Returns the contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it; their order does not count. */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Returns the relative luminance of WCAG 2.2, 0 for black to 1 for white. */
    public double luminance() {
        return 0.2126 * linear(channel(16)) + 0.7152 * linear(channel(8)) + 0.0722 * linear(channel(0));
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private int channel(int shift) {
        return rgb >> shift & 0xff;
    }

    /**
     * Returns this colour mixed with as little black or white as makes it pass, or black or white if only they do;
     * itself if nothing passes.
     */
    Colour nearestShade(Predicate<Colour> passes) {
        return IntStream.rangeClosed(0, 255)
                .boxed()
                .flatMap(amount -> Stream.of(mixed(0, amount), mixed(255, amount)))
                .filter(passes)
                .findFirst()
                .orElse(this);
    }

    private Colour mixed(int towards, int amount) {
        return new Colour(mixed(channel(16), towards, amount) << 16
                | mixed(channel(8), towards, amount) << 8
                | mixed(channel(0), towards, amount));
    }

    private static int mixed(int channel, int towards, int amount) {
        return channel + Math.round((towards - channel) * amount / 255f);
    }

    /** Returns the colour as in CSS: a hash sign and six digits in lower case. */
    @Override
    public String toString() {
        return "#" + Integer.toHexString(MAX + 1 + rgb).substring(1).toLowerCase(Locale.ROOT);
    }
}
