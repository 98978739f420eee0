package org.incubationtoolkits.localization.check;

import java.util.List;
import java.util.stream.Stream;

/** Whether the translation names the same laws, articles and days: {@code 2016/679}, {@code § 12}, {@code 2026-03-01}. */
final class ReferencesCheck implements Check {

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        NumberStyle style = NumberStyle.of(texts.locale());
        return texts.texts().stream().flatMap(text -> findings(text, style));
    }

    private static Stream<Finding> findings(CheckedText text, NumberStyle style) {
        if (text.words().codePoints().noneMatch(DigitRuns::isDigit)) {
            return Stream.empty();
        }
        References references = References.of(Prose.ofSource(text), Prose.ofTarget(text), style);
        List<String> lost = references.lost();
        return lost.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        text.finding(
                                CheckRule.DATES_LEGAL_REF,
                                new Difference(lost, references.added()).message("reference"),
                                "Write the reference as in the source; where another country has another law, use an overlay."));
    }
}
