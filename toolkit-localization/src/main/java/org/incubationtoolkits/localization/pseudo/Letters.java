package org.incubationtoolkits.localization.pseudo;

import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/** Other letters for those of the Latin alphabet, one for each, so that different words stay different. */
enum Letters implements IntUnaryOperator {
    /** They can still be read, and are missing from a font or an encoding as those of other languages are. */
    ACCENTED("åƀçðéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýž", "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ", ""),
    /** Arabic letters and the Arabic question mark, so that the words run from right to left by themselves. */
    ARABIC(
            "\u0627\u0628\u0686\u062F\u0647\u0641\u063A\u062D\u064A\u0698\u0643\u0644\u0645"
                    + "\u0646\u0648\u067E\u0642\u0631\u0633\u062A\u0639\u0637\u06A4\u062E\u0635\u0632",
            "\u0623\u066E\u062B\u0630\u0629\u06A2\u06A0\u062C\u0626\u0697\u06A9\u06B6\u069D"
                    + "\u06BC\u0624\u0679\u06A8\u0692\u0634\u067F\u0621\u0638\u06CB\u0681\u0636\u0699",
            "?\u061F");

    private final Map<Integer, Integer> replacements = new HashMap<>();

    /** @param marks punctuation, each mark followed by the one that stands for it */
    Letters(String small, String capital, String marks) {
        for (int i = 0; i < small.length(); i++) {
            replacements.put('a' + i, (int) small.charAt(i));
            replacements.put('A' + i, (int) capital.charAt(i));
        }
        for (int i = 0; i < marks.length(); i += 2) {
            replacements.put((int) marks.charAt(i), (int) marks.charAt(i + 1));
        }
    }

    /** Returns what stands for a character: for a letter with an accent, what stands for the letter. */
    @Override
    public int applyAsInt(int character) {
        String parts = Normalizer2.getNFDInstance().getDecomposition(character);
        int base = parts == null ? character : parts.codePointAt(0);
        return replacements.getOrDefault(base, character);
    }

    String of(String words) {
        return words.codePoints().map(this).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
