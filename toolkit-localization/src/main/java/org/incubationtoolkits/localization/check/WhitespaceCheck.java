package org.incubationtoolkits.localization.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incubationtoolkits.model.text.TextFormat;

/** White space that nobody wants: at the ends of a text, and twice in a row. */
final class WhitespaceCheck implements Check {

    private static final String SPACES = " \\t\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000";

    /** Not at the beginning of a line, where it indents, nor at its end, where it breaks a line of rich text. */
    private static final Pattern DOUBLE = Pattern.compile("(?<=[^\\s" + SPACES + "])[" + SPACES + "]{2,}+(?=[^\\n])");

    private static final Pattern MARKER = Pattern.compile("(?m)^([ \\t]*(?:[-*+]|\\d{1,9}[.)]))[ \\t]+");

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream().flatMap(text -> Stream.concat(atEdge(text), twice(text)));
    }

    private static Stream<Finding> atEdge(CheckedText text) {
        String source = text.words();
        String target = text.target();
        if (target.isEmpty()) {
            return Stream.empty();
        }
        int first = target.codePointAt(0);
        int last = target.codePointBefore(target.length());
        if (isBlank(first) && !source.startsWith(Character.toString(first))) {
            return Stream.of(edge(text, "begins", first));
        }
        return isBlank(last) && !source.endsWith(Character.toString(last))
                ? Stream.of(edge(text, "ends", last))
                : Stream.empty();
    }

    /** White space, and what is as invisible without being so to Unicode. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || "\u2060\uFEFF\u2800\u3164\u180E".indexOf(c) >= 0;
    }

    private static Finding edge(CheckedText text, String verb, int c) {
        String message = "The translation " + verb + " with the white space \"" + Snippet.name(c) + "\".";
        return text.finding(CheckRule.WHITESPACE_EDGE, message, "Delete it.");
    }

    private static Stream<Finding> twice(CheckedText text) {
        if (!text.target().contains("  ")
                && text.target().chars().noneMatch(c -> c > ' ' && Character.isSpaceChar(c) || c == '\t')) {
            return Stream.empty();
        }
        String prose = prose(text.target(), text.format());
        Matcher found = DOUBLE.matcher(prose);
        if (!found.find() || DOUBLE.matcher(prose(text.words(), text.format())).find()) {
            return Stream.empty();
        }
        String place = Snippet.around(prose, found.start(), found.end());
        String message = "The translation has more than one space in \"" + place + "\".";
        return Stream.of(text.finding(CheckRule.WHITESPACE_DOUBLE, message, "Write one space."));
    }

    /** In rich text, what stands after the marker of a list is indentation. */
    private static String prose(String words, TextFormat format) {
        String prose = Prose.of(words, format);
        return format == TextFormat.RICH ? MARKER.matcher(prose).replaceAll("$1 ") : prose;
    }
}
