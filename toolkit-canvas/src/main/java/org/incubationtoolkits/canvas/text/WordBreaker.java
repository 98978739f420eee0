package org.incubationtoolkits.canvas.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Breaks lines behind spaces and hyphens, and around ideographs and kana. That serves scripts with spaces between words, and
 * Chinese and Japanese in a plain way; Thai, Khmer and their like need a dictionary, which ICU has.
 */
public final class WordBreaker implements LineBreaker {

    private static final Set<UnicodeScript> BROKEN_ANYWHERE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
    private static final String AFTER = "-\u2010\u2013\u2014\u200b\u00ad";

    /** What must not begin a line in Chinese and Japanese. */
    private static final String NEVER_FIRST = "、。，．：；？！」』）】〉》ー…";

    @Override
    public List<Integer> breaks(String text, Locale language) {
        List<Integer> breaks = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            if (mayBreak(text, i)) {
                breaks.add(i);
            }
        }
        if (!text.isEmpty()) {
            breaks.add(text.length());
        }
        return breaks;
    }

    private static boolean mayBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (isSpace(after) || Character.isLowSurrogate(after)) {
            return false;
        }
        if (isSpace(before)) {
            return true;
        }
        boolean insideWord = at > 1 && Character.isLetterOrDigit(after) && !isSpace(text.charAt(at - 2));
        return AFTER.indexOf(before) >= 0 && insideWord || betweenIdeographs(text, at, after);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\u3000';
    }

    private static boolean betweenIdeographs(String text, int at, char after) {
        return NEVER_FIRST.indexOf(after) < 0
                && (isIdeograph(text.codePointBefore(at)) || isIdeograph(text.codePointAt(at)));
    }

    private static boolean isIdeograph(int codePoint) {
        return BROKEN_ANYWHERE.contains(UnicodeScript.of(codePoint));
    }
}
