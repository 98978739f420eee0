package org.incubationtoolkits.localization.format;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Locales in the form of POSIX, as the header of a PO file names them: {@code pt_AO}, {@code sr@latin}, {@code
 * ca_ES@valencia}. Scripts that have no modifier there are written as CLDR does, {@code zh_Hant_HK}.
 */
final class PoLocale {

    private static final Map<String, String> MODIFIERS =
            Map.of("Arab", "arabic", "Cyrl", "cyrillic", "Deva", "devanagari", "Latn", "latin");

    private static final Map<String, String> SCRIPTS =
            MODIFIERS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final Pattern POSIX = Pattern.compile("([A-Za-z0-9_-]+)(?:\\.[^@]*)?(?:@(.*))?");

    private PoLocale() {}

    static String format(Locale locale) {
        StringBuilder posix = new StringBuilder(locale.getLanguage());
        String script = locale.getScript();
        if (!MODIFIERS.containsKey(script) && !script.isEmpty()) {
            posix.append('_').append(script);
        }
        if (!locale.getCountry().isEmpty()) {
            posix.append('_').append(locale.getCountry());
        }
        if (MODIFIERS.containsKey(script)) {
            posix.append('@').append(MODIFIERS.get(script));
        } else if (!locale.getVariant().isEmpty()) {
            posix.append('@').append(locale.getVariant().toLowerCase(Locale.ROOT));
        }
        return posix.toString();
    }

    /** Returns the locale that {@code posix} names; what is no script or variant after {@code @} is passed over. */
    static Optional<Locale> parse(String posix) {
        Matcher matcher = POSIX.matcher(posix.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Locale> bare = LanguageTag.parse(matcher.group(1).replace('_', '-'));
        String modifier = Optional.ofNullable(matcher.group(2)).orElse("").toLowerCase(Locale.ROOT);
        return bare.map(locale -> modified(locale, modifier));
    }

    private static Locale modified(Locale locale, String modifier) {
        String script = SCRIPTS.get(modifier);
        return script != null
                ? new Locale.Builder().setLocale(locale).setScript(script).build()
                : LanguageTag.parse(locale.toLanguageTag() + "-" + modifier)
                        .filter(it -> it.getVariant().equalsIgnoreCase(modifier))
                        .orElse(locale);
    }
}
