package org.incubationtoolkits.canvas.text;

import java.util.Arrays;

/** What is to be added to the width of a letter because of the letter before it, in thousandths of an em, for the letters of one range. */
final class PairTable {

    private final int first;
    private final short[] none;
    private final short[][] rows; // by the letter before; letters that are alike share a row

    /**
     * @param first the first code point of the range
     * @param end the code point after the last one
     */
    PairTable(int first, int end) {
        this.first = first;
        this.none = new short[end - first];
        this.rows = new short[end - first][];
        Arrays.fill(rows, none);
    }

    /** Adds a line of a table: a mark with the letters before, then values, each with the letters that it is for. */
    void add(String[] words) {
        short[] row = none.clone();
        for (int i = 1; i < words.length; i += 2) {
            short value = Short.parseShort(words[i]);
            words[i + 1].chars().forEach(letter -> row[letter - first] = value);
        }
        words[0].chars().skip(1).forEach(letter -> rows[letter - first] = row);
    }

    /** Returns 0 where nothing is to be added. */
    int after(int before, int letter) {
        return has(before) && has(letter) ? rows[before - first][letter - first] : 0;
    }

    private boolean has(int codePoint) {
        return codePoint >= first && codePoint < first + none.length;
    }
}
