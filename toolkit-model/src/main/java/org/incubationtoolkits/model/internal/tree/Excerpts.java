package org.incubationtoolkits.model.internal.tree;

import org.apache.commons.lang3.StringUtils;

/** The first words of a value, on one line, for a message. */
public final class Excerpts {

    private static final int MAX = 60;

    private Excerpts() {}

    /** Returns at most 60 characters of {@code text}, without line breaks and control characters. */
    public static String of(String text) {
        String start = StringUtils.truncate(text, MAX * 4);
        StringBuilder line = new StringBuilder();
        start.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(line::appendCodePoint);
        return StringUtils.abbreviate(StringUtils.normalizeSpace(line.toString()), "…", MAX);
    }
}
