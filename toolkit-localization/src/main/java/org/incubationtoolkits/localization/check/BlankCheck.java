package org.incubationtoolkits.localization.check;

import java.util.Locale;
import java.util.stream.Stream;

/** Translations say something. That there are words at all is the unit's own rule; here they have to be visible. */
final class BlankCheck implements Check {

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream()
                .filter(text -> Blank.is(text.target()))
                .map(text -> text.finding(
                        CheckRule.BLANK_TARGET,
                        "There is nothing to be seen in the translation, which begins with "
                                + String.format(
                                        Locale.ROOT, "U+%04X.", text.target().codePointAt(0)),
                        "Translate the text, or take the unit out."));
    }
}
