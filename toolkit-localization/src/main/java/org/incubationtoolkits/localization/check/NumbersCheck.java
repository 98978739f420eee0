package org.incubationtoolkits.localization.check;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whether the same numbers stand in digits in the source and the translation. Digits of all scripts are equal, separators
 * are those of each locale, and a number that the other side says in words is not missed.
 */
final class NumbersCheck implements Check {

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        ComparedNumbers numbers =
                new ComparedNumbers(new NumberLanguage(texts.source()), new NumberLanguage(texts.locale()));
        return texts.texts().stream().flatMap(text -> findings(text, numbers));
    }

    private static Stream<Finding> findings(CheckedText text, ComparedNumbers numbers) {
        if (!hasDigit(text.words()) && !hasDigit(text.target())) {
            return Stream.empty();
        }
        Difference difference = numbers.difference(text);
        return difference.isEmpty()
                ? Stream.empty()
                : Stream.of(text.finding(
                        CheckRule.NUMBERS_DIFFER,
                        difference.message("number"),
                        "Compare the numbers with the source; separators are those of " + name(text.locale()) + "."));
    }

    private static boolean hasDigit(String words) {
        return words.chars().anyMatch(c -> Character.isDigit(c) || Character.isHighSurrogate((char) c));
    }

    private static String name(Locale locale) {
        return locale.getDisplayLanguage(Locale.ENGLISH);
    }
}
