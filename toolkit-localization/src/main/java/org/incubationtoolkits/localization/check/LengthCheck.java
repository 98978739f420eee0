package org.incubationtoolkits.localization.check;

import java.util.stream.Stream;

/** Texts that stand where there is little room are short enough, and their sources leave room for other languages. */
final class LengthCheck implements Check {

    /** How much of the room a source may take; other languages are often longer. */
    private static final int SOURCE_PERCENT = 85;

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream()
                .flatMap(text -> text.limit().stream()
                        .flatMap(limit -> Stream.concat(ofTarget(text, limit), ofSource(text, limit))));
    }

    private static Stream<Finding> ofTarget(CheckedText text, int limit) {
        if (!Graphemes.areMoreThan(limit, text.target())) {
            return Stream.empty();
        }
        String target = text.target();
        int length = Graphemes.count(target);
        int codePoints = target.codePointCount(0, target.length());
        String asToolsCount = codePoints == length ? "" : " (" + codePoints + " as tools count them)";
        return Stream.of(text.finding(
                CheckRule.LENGTH_MAX,
                "The translation has " + length + " characters" + asToolsCount + ", but may have at most " + limit
                        + ".",
                "Shorten it by " + (length - limit) + "."));
    }

    private static Stream<Finding> ofSource(CheckedText text, int limit) {
        int room = limit * SOURCE_PERCENT / 100;
        return !Graphemes.areMoreThan(room, text.words())
                ? Stream.empty()
                : Stream.of(text.finding(
                        CheckRule.LENGTH_SOURCE,
                        "The source has " + Graphemes.count(text.words()) + " characters of " + limit
                                + ", which leaves little room for translations: more than " + room + ".",
                        "Shorten the source."));
    }
}
