package org.incubationtoolkits.localization.check;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a language is written in: the script of the locale with its likely subtags (Unicode CLDR), which may be several
 * taken together, as in Japanese.
 *
 * @param code such as {@code Arab} or {@code Jpan} (ISO 15924)
 * @param scripts those of {@link UScript}
 */
record WritingSystem(String code, Set<Integer> scripts) {

    /** Returns nothing if the language is not known. */
    static Optional<WritingSystem> of(Locale locale) {
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLocale(locale));
        int[] scripts = UScript.getCode(likely);
        return locale.getLanguage().isEmpty() || scripts == null
                ? Optional.empty()
                : Optional.of(new WritingSystem(
                        likely.getScript(), Arrays.stream(scripts).boxed().collect(Collectors.toUnmodifiableSet())));
    }

    boolean uses(int script) {
        return scripts.contains(script);
    }
}
