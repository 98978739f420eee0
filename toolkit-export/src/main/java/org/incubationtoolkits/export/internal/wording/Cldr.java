package org.incubationtoolkits.export.internal.wording;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which languages ICU has data for. It has to be asked before: for any other language ICU takes the data of the language of
 * the machine, so that the same edition would differ from one machine to the next.
 */
final class Cldr {

    private static final Set<String> NAMES =
            Stream.of(ULocale.getAvailableLocales()).map(ULocale::getName).collect(Collectors.toUnmodifiableSet());

    private Cldr() {}

    /** Returns whether there is data for the language, in the script in which it is written here. */
    static boolean knows(Locale locale) {
        ULocale full = ULocale.addLikelySubtags(ULocale.forLocale(locale.stripExtensions()));
        String language = full.getLanguage();
        if (NAMES.contains(language + "_" + full.getScript())) {
            return true;
        }
        String usual = ULocale.addLikelySubtags(new ULocale(language)).getScript();
        return NAMES.contains(language) && usual.equals(full.getScript());
    }

    /** Returns the locale for ICU: the root, which has signs and no words, for a language that it does not know. */
    static ULocale dataFor(Locale locale) {
        return knows(locale) ? ULocale.forLocale(locale) : ULocale.ROOT;
    }
}
