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
 * section 9.2); marks between letters do not count. Letters of Latin, Greek and Cyrillic are kerned; so is what follows a
 * letter of Arabic that does not join it, such as a heh that ends a word.
 */
final class Widths {

    static final double EM = 1000;

    private static final short UNKNOWN = -1;
    private static final int ESTIMATE = 620;
    private static final Set<UnicodeScript> FULL_WIDTH = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    private final short[] simple = new short[0x20000]; // the planes in which the typeface has letters
    private final PairTable kerning = new PairTable(0, 0x460);
    private final PairTable isolated =
            new PairTable(0x620, 0x780); // what is added to a form after a letter that does not join it
    private final PairTable initial = new PairTable(0x620, 0x780);
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
            case '%' -> kerning.add(words);
            case '~' -> isolated.add(words);
            case '^' -> initial.add(words);
            default -> {
                for (int i = 1; i < words.length; i++) {
                    simple[hex(words[0]) + i - 1] = Short.parseShort(words[i]);
                }
            }
        }
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
                sum += plain(codePoint) + kerning.after(before, codePoint);
                joined = joined && Letters.isMark(codePoint);
                before = isMarkOfArabic(before, codePoint) ? before : codePoint;
                i = next;
                continue;
            }
            int neighbour = afterMarks(text, next);
            int following = neighbour < text.length() ? text.codePointAt(neighbour) : 0;
            Forms ligature = ligatures.get(pair(codePoint, following));
            if (ligature != null) {
                sum += ligature.width(joined, false) + initial.after(before, codePoint);
                joined = false;
                before = following;
                i = neighbour + Character.charCount(following);
                continue;
            }
            boolean joinsNext = forms.joinsAfter() && joinsBefore(following);
            sum += forms.width(joined && forms.joinsBefore(), joinsNext)
                    + (joinsNext ? initial : isolated).after(before, codePoint);
            before = codePoint;
            joined = joinsNext;
            i = next;
        }
        return sum;
    }

    /** Marks stand on a letter of Arabic, and do not come between it and the next. */
    private static boolean isMarkOfArabic(int before, int codePoint) {
        return before >= 0x600 && Letters.isMark(codePoint);
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
