package org.incubationtoolkits.localization.check;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds numbers that are written in words, by the spelling rules of CLDR. Not thread-safe. */
final class SpelledNumbers {

    private static final int LARGEST = 1_000;

    /** Where CLDR does not know the words, numbers up to here may be written in words. */
    private static final int OFTEN_SPELLED = 12;

    private static final Set<Character.UnicodeScript> UNDIVIDED = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    /** Languages in which a word changes at its beginning. */
    private static final Set<String> CHANGING_IN_FRONT = Set.of(
            "cy", "ga", "gd", "lg", "nd", "nr", "ny", "rn", "rw", "sn", "ss", "st", "sw", "tn", "ts", "ve", "xh", "zu");

    private final Locale locale;
    private final RuleBasedNumberFormat format;
    private final List<String> ruleSets;
    private final Map<Integer, Set<String>> known = new HashMap<>();

    SpelledNumbers(Locale locale) {
        this.locale = locale;
        this.format = new RuleBasedNumberFormat(ULocale.forLocale(locale), RuleBasedNumberFormat.SPELLOUT);
        this.ruleSets = Arrays.stream(format.getRuleSetNames())
                .filter(name -> name.startsWith("%spellout"))
                .toList();
    }

    /**
     * Returns whether {@code prose} may say {@code number} in words.
     *
     * @param inflected whether the beginning of the word is enough
     */
    boolean mayBeIn(String prose, WrittenNumber number, boolean inflected) {
        if (!number.isAtMost(LARGEST)) {
            return false;
        }
        Set<String> spellings = known.computeIfAbsent(Integer.parseInt(number.value()), this::spellings);
        if (spellings.isEmpty()) {
            return number.isAtMost(OFTEN_SPELLED);
        }
        String words = lower(prose);
        return spellings.stream().anyMatch(spelling -> begins(words, inflected ? stem(spelling) : spelling));
    }

    /** Of "one hundred", the second word alone is enough. */
    private Set<String> spellings(int number) {
        Set<String> spellings = spelled(number);
        if (number != 100 && number != LARGEST) {
            return spellings;
        }
        Set<String> ones = spelled(1);
        Set<String> alone = new TreeSet<>(spellings);
        spellings.forEach(spelling -> ones.stream()
                .filter(one -> spelling.startsWith(one) && spelling.length() > one.length() + 1)
                .forEach(one -> alone.add(spelling.substring(one.length()).strip())));
        return alone;
    }

    private Set<String> spelled(int number) {
        return ruleSets.stream()
                .map(ruleSet -> lower(format.format(number, ruleSet)).replace("\u00AD", ""))
                .filter(spelling -> spelling.codePoints().noneMatch(Character::isDigit))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String lower(String words) {
        return UCharacter.toLowerCase(locale, words);
    }

    private static String stem(String spelling) {
        return spelling.substring(0, Math.min(spelling.length(), Math.max(2, spelling.length() - 2)));
    }

    /** Returns whether a word begins so; where words are not divided, any place will do. */
    private boolean begins(String words, String beginning) {
        boolean divided = !CHANGING_IN_FRONT.contains(locale.getLanguage())
                && beginning.codePoints().noneMatch(SpelledNumbers::isUndivided);
        int at = words.indexOf(beginning);
        while (at > 0 && divided && Character.isLetter(words.charAt(at - 1))) {
            at = words.indexOf(beginning, at + 1);
        }
        return at >= 0;
    }

    private static boolean isUndivided(int c) {
        return UNDIVIDED.contains(Character.UnicodeScript.of(c));
    }
}
