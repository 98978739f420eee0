package org.incubationtoolkits.localization;

import java.util.Locale;

/** One locale of a {@link LocaleChain}, and why it is tried. */
public record LocaleStep(Locale locale, Reason reason) {

    /** Why a locale is tried. */
    public enum Reason {
        /** It was asked for. */
        ASKED("asked for"),
        /** The catalogue names it as the parent of the one before. */
        PROJECT("parent that the catalogue names"),
        /** Unicode CLDR names it as the parent of the one before. */
        CLDR("parent in Unicode CLDR"),
        /** It names the script in which the language is written in the region of the one before. */
        SCRIPT("with the script that is usual there"),
        /** The one before without its last subtag. */
        SHORTER("without the last subtag"),
        /** The language that the catalogue is written in. */
        SOURCE("language of the catalogue");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** Returns the reason in a few English words. */
        public String words() {
            return words;
        }
    }
}
