package org.incubationtoolkits.localization.format;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Language tags as they stand in files. */
final class LanguageTag {

    private LanguageTag() {}

    /** Returns the locale of a BCP 47 tag; nothing if it is not well-formed, or names no language. */
    static Optional<Locale> parse(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag.strip()).build())
                    .filter(locale -> !locale.getLanguage().isEmpty());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
