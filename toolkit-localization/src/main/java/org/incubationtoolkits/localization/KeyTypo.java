package org.incubationtoolkits.localization;

/**
 * How a wrong key differs from a known one, when what is common at their beginnings and ends is taken away. Keys are
 * long and alike, so that by a usual distance of words almost any of them would be near.
 *
 * @param from where the difference begins
 * @param to where it ends in {@code wrong}
 */
record KeyTypo(String wrong, String known, int from, int to) {

    static KeyTypo between(String wrong, String known) {
        int shorter = Math.min(wrong.length(), known.length());
        int from = 0;
        while (from < shorter && wrong.charAt(from) == known.charAt(from)) {
            from++;
        }
        int common = 0;
        while (common < shorter - from && fromEnd(wrong, common) == fromEnd(known, common)) {
            common++;
        }
        return new KeyTypo(wrong, known, from, wrong.length() - common);
    }

    private static char fromEnd(String key, int index) {
        return key.charAt(key.length() - 1 - index);
    }

    /** Returns whether the keys differ in one id only, and in at most half of that. */
    boolean isLikely() {
        boolean withinOneId = (wrong.substring(from, to) + known.substring(from, knownTo())).indexOf('.') < 0;
        return withinOneId && length() <= Math.max(1, lengthOfId() / 2);
    }

    /** Returns how many characters have to be written anew. */
    int length() {
        return Math.max(to, knownTo()) - from;
    }

    private int knownTo() {
        return to + known.length() - wrong.length();
    }

    private int lengthOfId() {
        int dot = wrong.indexOf('.', to);
        return (dot < 0 ? wrong.length() : dot) - (wrong.lastIndexOf('.', from - 1) + 1);
    }
}
