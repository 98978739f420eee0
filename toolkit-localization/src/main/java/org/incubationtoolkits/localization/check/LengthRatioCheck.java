package org.incubationtoolkits.localization.check;

import java.util.stream.Stream;
import org.incubationtoolkits.model.text.TextFormat;

/**
 * Translations are about as long as can be expected: one that is much shorter has probably lost a sentence, and one that
 * is much longer has gained something.
 */
final class LengthRatioCheck implements Check {

    /** Of shorter texts nothing can be expected. */
    private static final int SHORTEST = 20;

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        LengthBand source = LengthBand.of(texts.source());
        LengthBand target = LengthBand.of(texts.locale());
        return texts.texts().stream()
                .filter(text -> text.format() != TextFormat.MESSAGE)
                .flatMap(text -> ofText(text, source, target));
    }

    private static Stream<Finding> ofText(CheckedText text, LengthBand source, LengthBand target) {
        String words = text.sourceWording().prose();
        String translation = text.targetWording().prose();
        int from = words.codePointCount(0, words.length());
        int to = translation.codePointCount(0, translation.length());
        if (from <= SHORTEST || Blank.is(translation) || target.holds(to, from / source.usual())) {
            return Stream.empty();
        }
        return Stream.of(text.finding(
                CheckRule.LENGTH_RATIO,
                "The translation has " + to + " characters of words, but " + target.expected(from / source.usual())
                        + " could be expected of a source with " + from + ".",
                "Look whether something is lost or was added."));
    }
}
