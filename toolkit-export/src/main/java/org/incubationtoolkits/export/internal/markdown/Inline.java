package org.incubationtoolkits.export.internal.markdown;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Escaped CommonMark that fits into a line. Words become Markdown only through {@link #words} and {@link #code}. */
public record Inline(String source) {

    public static final Inline EMPTY = new Inline("");

    /** Between pieces that stand side by side: a sign that belongs to no language, other than a comma or a colon. */
    private static final String SEPARATOR = " · ";

    /** Returns these words, so that whatever they contain is read as words. */
    public static Inline words(String words) {
        return new Inline(Escaping.words(words));
    }

    /**
     * Returns words in a fixed-width face. Backticks keep nothing from the template languages of Jekyll and Hugo, so words
     * that those would read are put into an element, where they can be escaped.
     */
    static Inline code(String words) {
        if (words.contains("{{") || words.contains("{%")) {
            return new Inline("<code>" + Escaping.words(words) + "</code>");
        }
        String fence = "`".repeat(longestRun(words) + 1);
        boolean needsRoom = words.startsWith("`")
                || words.endsWith("`")
                || words.startsWith(" ") && words.endsWith(" ") && !words.isBlank();
        String room = needsRoom ? " " : "";
        return new Inline(fence + room + words + room + fence);
    }

    private static int longestRun(String words) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < words.length(); i++) {
            run = words.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Returns the pieces with a mark between them that belongs to no language. */
    public static Inline join(List<Inline> pieces) {
        return new Inline(pieces.stream()
                .map(Inline::source)
                .filter(source -> !source.isEmpty())
                .collect(Collectors.joining(SEPARATOR)));
    }

    public static Inline join(Inline... pieces) {
        return join(List.of(pieces));
    }

    /** Returns this, stressed; it has to stand alone or between blanks. */
    public Inline strong() {
        return isEmpty() ? this : new Inline(Stress.STRONG.mark(' ', source, ' '));
    }

    /** Returns this as a link; {@code href} is a well-formed address or a relative path. */
    public Inline link(String href) {
        return new Inline("[" + source + "](" + Escaping.address(href) + ")");
    }

    public Inline then(String markdown) {
        return new Inline(source + markdown);
    }

    public Inline then(Inline other) {
        return new Inline(source + other.source);
    }

    /** Returns this in an element that says its language and direction. */
    Inline in(Locale language) {
        return new Inline("<span " + Escaping.language(language) + ">" + source + "</span>");
    }

    boolean isEmpty() {
        return source.isEmpty();
    }

    /** Returns the source without line breaks. */
    String onOneLine() {
        return source.replace("  \n", " ").replace('\n', ' ');
    }
}
