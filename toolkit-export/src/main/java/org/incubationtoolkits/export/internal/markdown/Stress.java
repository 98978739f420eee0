package org.incubationtoolkits.export.internal.markdown;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How strongly words are stressed, and what marks it.
 *
 * <p>Asterisks mark stress only where every reader of Markdown sees it, which depends on the characters around them
 * (CommonMark 0.31, section 6.2); elsewhere an element does.
 */
enum Stress {
    EMPHASIS("*", "em"),
    STRONG("**", "strong");

    private static final int BLANK = ' ';
    private static final Pattern WORDS =
            Pattern.compile("([ \\t\\n]*)([^ \\t\\n]|[^ \\t\\n].*[^ \\t\\n])([ \\t\\n]*)", Pattern.DOTALL);

    private final String marks;
    private final String element;

    Stress(String marks, String element) {
        this.marks = marks;
        this.element = element;
    }

    /** Returns {@code content}, marked as fits between these two characters; blanks at its ends stay outside. */
    String mark(int before, String content, int after) {
        return around(content, words -> {
            boolean clear = isClear(content.startsWith(words) ? before : BLANK, words.codePointAt(0))
                    && isClear(content.endsWith(words) ? after : BLANK, words.codePointBefore(words.length()));
            return clear ? marks + words + marks : element(words);
        });
    }

    /** Returns {@code content} in an element; blanks at its ends stay outside. */
    String inElement(String content) {
        return around(content, this::element);
    }

    private static String around(String content, UnaryOperator<String> mark) {
        Matcher words = WORDS.matcher(content);
        return words.matches() ? words.group(1) + mark.apply(words.group(2)) + words.group(3) : content;
    }

    private String element(String words) {
        return "<" + element + ">" + words + "</" + element + ">";
    }

    /** Returns whether marks between a character outside and one inside belong to the one inside. */
    private static boolean isClear(int outside, int inside) {
        boolean wordInside = Character.isLetterOrDigit(inside);
        return outside != '*' && !isSpace(inside) && (wordInside || isSpace(outside) || isPunctuation(outside));
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
