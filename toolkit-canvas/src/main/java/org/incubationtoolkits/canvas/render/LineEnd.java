package org.incubationtoolkits.canvas.render;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Whether a space stood where a paragraph was broken into lines. */
final class LineEnd {

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private LineEnd() {}

    static boolean hasSpace(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        int last = before.codePointBefore(before.length());
        return last != '-'
                && !WITHOUT_SPACES.contains(UnicodeScript.of(last))
                && !WITHOUT_SPACES.contains(UnicodeScript.of(after.codePointAt(0)));
    }
}
