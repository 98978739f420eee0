package org.incubationtoolkits.localization.check;

import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words in which Latin letters stand among Cyrillic or Greek ones that look the same. A word with an ending in another
 * script, or a unit such as kΩ, is none.
 */
final class MixedScriptsCheck implements Check {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");

    private static final String LOOK_LATIN = "АВЕЅІЈКМНОРСТУХЗЬаеіјорсухѕԁԛԝһьѵ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορνιυκ";
    private static final String LOOK_OTHER = "ABCEHIJKMNOPSTXYZaceijopsxyhv";

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream()
                .filter(text -> hasOtherLetters(text.target()))
                .flatMap(text -> WORD.matcher(Prose.ofTarget(text))
                        .results()
                        .map(MatchResult::group)
                        .filter(MixedScriptsCheck::isConfusing)
                        .limit(1)
                        .map(word -> finding(text, word)));
    }

    private static boolean hasOtherLetters(String words) {
        return words.chars().anyMatch(c -> c >= 0x370 && c <= 0x52F || c >= 0x1C80 && c <= 0x1FFF);
    }

    private static boolean isConfusing(String word) {
        String latin = letters(word, MixedScriptsCheck::isLatin);
        String other = letters(word, c -> !isLatin(c) && isOther(c));
        boolean mixed = !latin.isEmpty() && !other.isEmpty();
        return mixed && (allIn(other, LOOK_LATIN) || allIn(latin, LOOK_OTHER)) && !isJoined(word, latin, other);
    }

    /** As in an abbreviation with an ending: one script, then the other. */
    private static boolean isJoined(String word, String latin, String other) {
        boolean oneAfterOther = word.contains(latin) && word.contains(other);
        return oneAfterOther && latin.length() > 1 && other.length() > 1;
    }

    private static boolean isLatin(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean isOther(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK;
    }

    private static String letters(String word, IntPredicate script) {
        return word.codePoints()
                .filter(script)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean allIn(String letters, String set) {
        return letters.codePoints().allMatch(c -> set.indexOf(c) >= 0);
    }

    private static Finding finding(CheckedText text, String word) {
        return text.finding(
                CheckRule.CHARS_CONFUSABLE,
                "The word \"" + Snippet.of(word) + "\" mixes letters of two scripts that look alike.",
                "Write all its letters in one script.");
    }
}
