package org.incubationtoolkits.localization.check;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** What people see as one character: Unicode's extended grapheme clusters. */
final class Graphemes {

    private Graphemes() {}

    static int count(String words) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
        breaks.setText(words);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** Returns whether there are more than {@code limit}, counting only where the answer is not plain to see. */
    static boolean areMoreThan(int limit, String words) {
        return words.length() > limit && count(words) > limit;
    }
}
