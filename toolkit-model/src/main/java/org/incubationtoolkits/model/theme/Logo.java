package org.incubationtoolkits.model.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The mark of who publishes an edition.
 *
 * @param file in the folder {@code assets} of a variant, with the ending {@code .svg}
 * @param alternative what the picture says, for those who do not see it; by language
 */
public record Logo(String file, Map<Locale, String> alternative) {

    private static final Pattern FILE = Pattern.compile("assets/(?:[a-z0-9-]+/)*[a-z0-9-]+\\.svg");

    public Logo {
        alternative = Collections.unmodifiableMap(new LinkedHashMap<>(alternative));
    }

    /** Returns whether {@code file} is the path of a picture inside {@code assets}, and leads nowhere else. */
    public static boolean isValidFile(String file) {
        return FILE.matcher(file).matches();
    }
}
