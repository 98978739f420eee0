package org.incubationtoolkits.localization.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Translations are written in the script of their language, apart from what also stands in the source. */
final class ScriptCheck implements Check {

    /** Fewer letters may be an abbreviation, or a unit of measure. */
    private static final int FEWEST_LETTERS = 5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return WritingSystem.of(texts.locale()).stream()
                .flatMap(expected -> texts.texts().stream().flatMap(text -> ofText(text, expected).stream()));
    }

    private static Optional<Finding> ofText(CheckedText text, WritingSystem expected) {
        String prose = text.targetWording().prose();
        if (!ScriptCounts.of(prose, expected).areMostlyOthers(FEWEST_LETTERS)) {
            return HanForms.otherThan(expected.code(), prose).map(other -> finding(text, expected, other));
        }
        ScriptCounts own = ScriptCounts.of(without(text.sourceWording().prose(), prose), expected);
        return own.areMostlyOthers(FEWEST_LETTERS)
                ? Optional.of(finding(text, expected, own.mostUsed()))
                : Optional.empty();
    }

    /** Names, brands and abbreviations often stay as they are in the source. */
    private static String without(String source, String words) {
        Set<String> known = words(source).collect(Collectors.toSet());
        return words(words).filter(word -> !known.contains(word)).collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT));
    }

    private static Finding finding(CheckedText text, WritingSystem expected, String other) {
        return text.finding(
                CheckRule.LANGUAGE_WRONG_SCRIPT,
                "The translation is in the script " + Excerpt.quoted(other) + ", but \""
                        + text.locale().toLanguageTag() + "\" is written in " + Excerpt.quoted(expected.code()) + ": "
                        + Excerpt.quoted(text.target()) + ".",
                "Look whether the words are in another language.");
    }
}
