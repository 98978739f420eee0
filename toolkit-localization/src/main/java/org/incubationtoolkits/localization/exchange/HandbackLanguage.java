package org.incubationtoolkits.localization.exchange;

import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.localization.LocaleChain;
import org.incubationtoolkits.model.problem.Problem;

/**
 * Whether a file is in the language that it is taken for.
 *
 * @param wanted the language that it is taken for
 * @param sure whether somebody said so
 */
record HandbackLanguage(Locale wanted, boolean sure) {

    /** Returns what there is to say; {@link ExchangeProblem#OTHER_CONTENT} means that nothing should be taken. */
    Optional<Problem> problem(Handback handback) {
        if (handback.locale().map(Locale::getLanguage).orElse("").isEmpty()) {
            return sure ? Optional.empty() : Optional.of(untold(handback));
        }
        Locale told = LocaleChain.canonical(handback.locale().orElseThrow());
        if (told.equals(wanted)) {
            return Optional.empty();
        }
        boolean isNear = told.getLanguage().equals(wanted.getLanguage());
        return Optional.of(isNear && sure ? near(handback, told) : other(handback, told));
    }

    private static Problem untold(Handback handback) {
        return ExchangeProblem.OTHER_CONTENT
                .at(handback.location(), "The file does not tell its language.")
                .withHint("Say it with --locale.");
    }

    private Problem near(Handback handback, Locale told) {
        return ExchangeProblem.LANGUAGE_UNCERTAIN.at(
                handback.location(),
                "The file says \"" + told.toLanguageTag() + "\", and is taken for \"" + wanted.toLanguageTag() + "\".");
    }

    private Problem other(Handback handback, Locale told) {
        return ExchangeProblem.OTHER_CONTENT
                .at(
                        handback.location(),
                        "The file is in \"" + told.toLanguageTag() + "\", not in \"" + wanted.toLanguageTag()
                                + "\"; nothing is taken.")
                .withHint("Name its language, or take the file for that language.");
    }
}
