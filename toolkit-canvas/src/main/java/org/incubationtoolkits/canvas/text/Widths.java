package org.incubationtoolkits.canvas.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The advance widths of one weight, in thousandths of an em.
 *
 * <p>The letters of Arabic have up to four forms. Which one is drawn depends on the neighbours that join (The Unicode Standard,
 * section 9.2); marks between letters do not count. Letters of Latin, Greek and Cyrillic are kerned.
 */
final class Widths {

    static final double EM = 1000;

    private static final short UNKNOWN = -1;
    private static final int ESTIMATE = 620;
    private static final int KERNED = 0x460;
    private static final short[] UNKERNED = new short[KERNED];
    private static final Set<UnicodeScript> FULL_WIDTH = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    private final short[] simple = new short[0x20000]; // the planes in which the typeface has letters
    private final short[][] kerning =
            new short[KERNED][]; // by the letter before; those that are kerned alike share a row
    private final Map<Integer, Forms> joining = new HashMap<>();
    private final Map<Long, Forms> ligatures = new HashMap<>();

    /** What a letter measures alone, and joined to its neighbours; 0 where it does not join. */
    private record Forms(int isolated, int initial, int medial, int fin) {

        boolean joinsBefore() {
            return fin > 0;
        }

        boolean joinsAfter() {
            return initial > 0;
        }

        int width(boolean before, boolean after) {
            if (before) {
                return after ? medial : fin;
            }
            return after ? initial : isolated;
        }
    }

    private Widths() {
        Arrays.fill(simple, UNKNOWN);
        Arrays.fill(kerning, UNKERNED);
    }

    static Widths read(String name) {
        Widths widths = new Widths();
        try (InputStream stream = Widths.class.getResourceAsStream("/org/incubationtoolkits/canvas/typeface/" + name)) {
            if (stream == null) {
                throw new IOException("The library has no table \"" + name + "\"");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(widths::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The widths of letters cannot be read from the library", e);
        }
        return widths;
    }

    private void add(String line) {
        String[] words = line.split(" ");
        switch (line.charAt(0)) {
            case '#' -> {}
            case '+' -> joining.put(hex(words[0].substring(1)), forms(words[1], words[2], words[3], words[4]));
            case '&' ->
                ligatures.put(pair(hex(words[0].substring(1)), hex(words[1])), forms(words[2], "0", "0", words[3]));
            case '%' -> addKerning(words);
            default -> {
                for (int i = 1; i < words.length; i++) {
                    simple[hex(words[0]) + i - 1] = Short.parseShort(words[i]);
                }
            }
        }
    }

    private void addKerning(String[] words) {
        short[] row = new short[KERNED];
        for (int i = 1; i < words.length; i += 2) {
            short value = Short.parseShort(words[i]);
            words[i + 1].chars().forEach(letter -> row[letter] = value);
        }
        words[0].chars().skip(1).forEach(letter -> kerning[letter] = row);
    }

    private static Forms forms(String isolated, String initial, String medial, String fin) {
        return new Forms(
                Integer.parseInt(isolated), Integer.parseInt(initial), Integer.parseInt(medial), Integer.parseInt(fin));
    }

    private static int hex(String digits) {
        return Integer.parseInt(digits, 16);
    }

    private static long pair(int first, int second) {
        return (long) first << 32 | second;
    }

    boolean covers(int codePoint) {
        return codePoint < simple.length && simple[codePoint] != UNKNOWN
                || Letters.isMark(codePoint)
                || FULL_WIDTH.contains(UnicodeScript.of(codePoint));
    }

    long measure(String text) {
        long sum = 0;
        boolean joined = false;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            Forms forms = codePoint < 0x600 ? null : joining.get(codePoint);
            if (forms == null) {
                sum += plain(codePoint) + kerned(before, codePoint);
                before = codePoint;
                joined = joined && Letters.isMark(codePoint);
                i = next;
                continue;
            }
            before = 0;
            int neighbour = afterMarks(text, next);
            int following = neighbour < text.length() ? text.codePointAt(neighbour) : 0;
            Forms ligature = ligatures.get(pair(codePoint, following));
            if (ligature != null) {
                sum += ligature.width(joined, false);
                joined = false;
                i = neighbour + Character.charCount(following);
                continue;
            }
            boolean joinsNext = forms.joinsAfter() && joinsBefore(following);
            sum += forms.width(joined && forms.joinsBefore(), joinsNext);
            joined = joinsNext;
            i = next;
        }
        return sum;
    }

    private int kerned(int before, int codePoint) {
        return before < KERNED && codePoint < KERNED ? kerning[before][codePoint] : 0;
    }

    private boolean joinsBefore(int codePoint) {
        Forms forms = joining.get(codePoint);
        return forms != null && forms.joinsBefore();
    }

    private static int afterMarks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.getType(text.codePointAt(at)) == Character.NON_SPACING_MARK) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private int plain(int codePoint) {
        if (codePoint < simple.length && simple[codePoint] != UNKNOWN) {
            return simple[codePoint];
        }
        if (Letters.isMark(codePoint) || Character.isISOControl(codePoint)) {
            return 0;
        }
        return FULL_WIDTH.contains(UnicodeScript.of(codePoint)) || Character.isIdeographic(codePoint)
                ? (int) EM
                : ESTIMATE;
    }
}
