package org.incubationtoolkits.localization.check;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** White space, and characters that leave no mark on paper. */
final class Blank {

    private static final int BRAILLE_BLANK = 0x2800;

    private Blank() {}

    /** Returns whether nothing in {@code words} can be seen. */
    static boolean is(String words) {
        return words.codePoints().allMatch(Blank::isBlank);
    }

    private static boolean isBlank(int c) {
        return UCharacter.isUWhiteSpace(c)
                || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || UCharacter.isISOControl(c)
                || UCharacter.getType(c) == Character.FORMAT
                || c == BRAILLE_BLANK;
    }
}
