package org.incubationtoolkits.localization.check;

import java.util.stream.Stream;
import org.incubationtoolkits.model.text.TranslationState;

/** Translations are of the source as it stands today. */
final class StateCheck implements Check {

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream().filter(CheckedText::isStale).map(StateCheck::stale);
    }

    private static Finding stale(CheckedText text) {
        boolean isFinal = text.unit().state() == TranslationState.FINAL;
        return text.finding(
                isFinal ? CheckRule.STATE_STALE_FINAL : CheckRule.STATE_STALE,
                "The source was " + Excerpt.quoted(text.unit().was()) + " when it was translated, and is "
                        + Excerpt.quoted(text.words()) + " today.",
                "Bring the translation up to date, or confirm that it still holds.");
    }
}
