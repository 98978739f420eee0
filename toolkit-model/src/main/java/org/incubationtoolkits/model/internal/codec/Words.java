package org.incubationtoolkits.model.internal.codec;

import java.util.Locale;

/** Java names as they stand in files. */
public final class Words {

    private Words() {}

    /** Returns {@code whenToUse}, {@code YES_NO} or {@code ItemList} as {@code when-to-use}, {@code yes-no}, {@code item-list}. */
    public static String kebab(String javaName) {
        if (javaName.equals(javaName.toUpperCase(Locale.ROOT))) {
            return javaName.toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return javaName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
