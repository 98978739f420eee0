package org.incubationtoolkits.localization.format;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Language tags as they stand in files. */
final class LanguageTag {

    private static final int MAX_LENGTH = 100;

    private LanguageTag() {}

    /** Returns the locale of a BCP 47 tag; nothing if it is not well-formed, or names no language. */
    static Optional<Locale> parse(String tag) {
        if (tag.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag.strip()).build())
                    .filter(locale -> !locale.getLanguage().isEmpty());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
