package org.incubationtoolkits.canvas.text;

/** Where letters end that a reader takes for one: a character with the marks on it. */
final class Letters {

    private Letters() {}

    /** Returns the offset behind the letter at {@code from}. */
    static int end(String text, int from) {
        int end = from;
        while (end < text.length()) {
            end += Character.charCount(text.codePointAt(end));
            if (end < text.length() && !isMark(text.codePointAt(end))) {
                break;
            }
        }
        return end;
    }

    /** Returns whether a character stands on the one before it, and takes no room in the line. */
    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
