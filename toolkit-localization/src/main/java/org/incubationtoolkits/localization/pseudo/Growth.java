package org.incubationtoolkits.localization.pseudo;

import java.util.List;

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
            int wanted = Math.min(wantedBy(words.length()), room - 2);
            StringBuilder more = new StringBuilder();
            for (int i = 0; more.length() < wanted; i++) {
                String numeral = " " + Letters.ACCENTED.of(NUMERALS.get(i % NUMERALS.size()));
                if (more.length() + numeral.length() > room - 2) {
                    break;
                }
                more.append(numeral);
            }
            return "⟦" + words.text() + more + "⟧";
        }
    },
    /** By the same words once more. */
    SAID_TWICE {
        @Override
        String of(Passage.Words words, int room) {
            String more = words.spoken().isEmpty() ? "" : " · " + words.spoken();
            return more.codePointCount(0, more.length()) > room ? words.text() : words.text() + more;
        }
    };

    private static final List<String> NUMERALS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /**
     * Returns the passage as it is shown.
     *
     * @param room by how many characters it may become longer
     */
    abstract String of(Passage.Words words, int room);

    /** Short texts grow most in translation. */
    private static int wantedBy(int length) {
        if (length <= 10) {
            return length;
        }
        int percent = length <= 30 ? 60 : 35;
        return (length * percent + 99) / 100;
    }
}
