package org.incubationtoolkits.localization.check;

/**
 * Apostrophes in ICU messages: one right before a sign of the syntax begins a quotation, in which {@code {name}} is no
 * argument; two together are an apostrophe.
 */
final class Apostrophes {

    private static final String SIGNS = "{}#|";
    private static final int WORD = 20;

    private Apostrophes() {}

    /** Returns where the first apostrophe stands that begins a quotation; -1 if there is none. */
    static int firstQuoting(String message) {
        for (int i = message.indexOf('\''); i >= 0 && i + 1 < message.length(); i = message.indexOf('\'', i + 1)) {
            char next = message.charAt(i + 1);
            if (SIGNS.indexOf(next) >= 0) {
                return i;
            }
            if (next == '\'') {
                i++;
            }
        }
        return -1;
    }

    /** Returns the letters that stand right before {@code at}, at most {@value #WORD}. */
    static String wordBefore(String message, int at) {
        int start = at;
        while (start > 0 && at - start < WORD && Character.isLetter(message.charAt(start - 1))) {
            start--;
        }
        return message.substring(start, at);
    }
}
