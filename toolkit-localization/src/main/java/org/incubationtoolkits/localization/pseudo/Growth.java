package org.incubationtoolkits.localization.pseudo;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a passage becomes longer. */
enum Growth {
    /** Not at all. */
    NONE {
        @Override
        String of(Passage.Words words, int room) {
            return words.text();
        }
    },
    /** By numerals with accents, and by the brackets that it is put in. */
    BRACKETED {
        @Override
        String of(Passage.Words words, int room) {
            String mark = endMark(words.text());
            int wanted = wantedBy(words.length());
            StringBuilder more = new StringBuilder();
            for (int i = saysAtItsEnd(words, NUMERALS.get(0)) ? 1 : 0; more.length() < wanted; i++) {
                String numeral = " " + NUMERALS.get(i % NUMERALS.size());
                if (2 + more.length() + numeral.length() + mark.length() > room) {
                    break;
                }
                more.append(numeral);
            }
            return "⟦" + words.text() + more + (more.isEmpty() ? "" : mark) + "⟧";
        }
    },
    /** By the same words once more. */
    SAID_TWICE {
        @Override
        String of(Passage.Words words, int room) {
            String more = words.spoken().isEmpty() ? "" : " · " + words.spoken() + endMark(words.text());
            return more.codePointCount(0, more.length()) > room ? words.text() : words.text() + more;
        }
    };

    private static final Pattern END_MARK = Pattern.compile("(\\.\\.\\.|[.?!:;…])[\\p{Pe}\\p{Pf}\"'*_`]*+$");

    private static final List<String> NUMERALS = Stream.of(
                    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
            .map(Letters.ACCENTED::of)
            .toList();

    /**
     * Returns the passage as it is shown.
     *
     * @param room by how many characters it may become longer
     */
    abstract String of(Passage.Words words, int room);

    /** Returns the mark with which a passage ends, so that it does so when it has grown; empty if there is none. */
    private static String endMark(String passage) {
        Matcher mark = END_MARK.matcher(passage);
        return mark.find() ? mark.group(1) : "";
    }

    private static boolean saysAtItsEnd(Passage.Words words, String word) {
        return words.spoken().toLowerCase(Locale.ROOT).endsWith(word);
    }

    /** Short texts grow most in translation. */
    private static int wantedBy(int length) {
        if (length <= 10) {
            return length;
        }
        int percent = length <= 30 ? 60 : 35;
        return (length * percent + 99) / 100;
    }
}
