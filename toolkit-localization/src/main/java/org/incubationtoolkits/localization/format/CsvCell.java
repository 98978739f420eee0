package org.incubationtoolkits.localization.format;

/**
 * One cell of a CSV file.
 *
 * <p>A spreadsheet takes a cell that begins with certain characters for a formula, which could send away what else is in
 * the sheet. Such words are written with an apostrophe before them; so are words that begin with an apostrophe, and so
 * every one of ours can be told and taken away.
 *
 * @param content as it stands in the file, without quotes
 * @param line where the cell begins, from 1
 * @param column from 1
 */
record CsvCell(String content, int line, int column) {

    private static final char GUARD = '\'';

    /** With the full-width forms, which some spreadsheets take for the same. */
    private static final String GUARDED = "=+-@\t\r\n" + GUARD + "＝＋－＠";

    private static final String QUOTED = ",;\t\"\r\n";

    /** Appends the words as a cell, in quotes where they could be taken for more than one. */
    static void append(StringBuilder out, String words) {
        String content = isGuarded(words, 0) ? GUARD + words : words;
        if (content.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0)) {
            out.append('"').append(content.replace("\"", "\"\"")).append('"');
        } else {
            out.append(content);
        }
    }

    /** Returns the words of which this is the cell. */
    String words() {
        return content.indexOf(GUARD) == 0 && isGuarded(content, 1) ? content.substring(1) : content;
    }

    private static boolean isGuarded(String text, int index) {
        return index < text.length() && GUARDED.indexOf(text.charAt(index)) >= 0;
    }
}
