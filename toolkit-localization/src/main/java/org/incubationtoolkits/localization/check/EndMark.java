package org.incubationtoolkits.localization.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a text ends with, whatever the mark looks like in its script. */
enum EndMark {
    STOP("no full stop", ".。．｡।॥։۔።။៕។᠃།᱾᙮"),
    QUESTION("no question mark", "?？؟፧⸮\u037E"),
    EXCLAMATION("no exclamation mark", "!！՜߹﹗"),
    COLON("no colon", ":：፦︰"),
    SEMICOLON("no semicolon", ";；؛·\u0387፤"),
    ELLIPSIS("no ellipsis", "…⋯"),
    /** A full stop that need not end a sentence, as in "etc.". */
    ABBREVIATION("no abbreviation", ""),
    NONE("no mark", "");

    private static final String AFTER_MARK = "*_~`\u200B\u200C\u200D\u200E\u200F\u061C\u2060\uFE0F";

    /** Abbreviations whose full stop is no end of a sentence, in any language that has them. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "etc", "inc", "ltd", "co", "vs", "no", "nr", "art", "jne", "jt", "ym", "usw", "osv", "atd", "itd", "др",
            "т.п");

    private final String absence;
    private final String marks;

    EndMark(String absence, String marks) {
        this.absence = absence;
        this.marks = marks;
    }

    /** Returns what is said of a text that ends otherwise. */
    String absence() {
        return absence;
    }

    /** Returns the mark at the end of {@code prose}, before quotation marks, brackets and the marks of rich text. */
    static EndMark of(String prose, Locale locale) {
        int end = end(prose);
        if (end == 0) {
            return NONE;
        }
        EndMark mark = of(prose.charAt(end - 1), locale);
        if (mark == STOP && prose.startsWith("..", Math.max(0, end - 3))) {
            return ELLIPSIS;
        }
        return mark == STOP && isAbbreviation(prose, end - 1) ? ABBREVIATION : mark;
    }

    /** Returns whether both can end the same sentence. */
    boolean agreesWith(EndMark other) {
        return this == other || this == ABBREVIATION && other.mayBeNone() || other == ABBREVIATION && mayBeNone();
    }

    private boolean mayBeNone() {
        return this == STOP || this == NONE;
    }

    /** Returns where the last mark or word of {@code prose} ends. */
    static int end(String prose) {
        int end = prose.length();
        while (end > 0 && isAfterMark(prose.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isAfterMark(char c) {
        return switch (Character.getType(c)) {
            case Character.END_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.SPACE_SEPARATOR -> true;
            default -> c == '"' || c == '\'' || c == '„' || Character.isWhitespace(c) || AFTER_MARK.indexOf(c) >= 0;
        };
    }

    private static EndMark of(char c, Locale locale) {
        if (c == ';' && locale.getLanguage().equals("el")) {
            return QUESTION;
        }
        return Arrays.stream(values())
                .filter(mark -> mark.marks.indexOf(c) >= 0)
                .findFirst()
                .orElse(NONE);
    }

    private static boolean isAbbreviation(String prose, int stop) {
        int start = stop;
        while (start > 0 && stop - start < 8 && !Character.isWhitespace(prose.charAt(start - 1))) {
            start--;
        }
        String word = prose.substring(start, stop).toLowerCase(Locale.ROOT);
        return word.indexOf('.') > 0 && word.length() < 8 || ABBREVIATIONS.contains(word);
    }
}
