package org.incubationtoolkits.export.internal.markdown;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.incubationtoolkits.model.text.Direction;

/**
 * Keeps words from being read as anything but words.
 *
 * <p>Of the ways that CommonMark offers, this takes those that kramdown, Python-Markdown and MDX know too: a backslash
 * before the characters of the first Markdown, a character reference for all others. With braces as references, no
 * template language (Liquid, Hugo's shortcodes, expressions of MDX) finds anything to do.
 */
final class Escaping {

    private static final Pattern LINE_ENDS = Pattern.compile("[ \\t]*[\\r\\n]\\s*");
    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]+;");

    /**
     * What begins a block if a line begins with it: headings, quotes, lists, underlines of headings, definitions, the end
     * mark of kramdown, module code of MDX.
     */
    private static final Pattern LINE_START = Pattern.compile(
            "^(?:([#>]|-(?=[-\\s]|$)|\\+(?=[+\\s]|$))" // a backslash does
                    + "|(=(?=[=\\s]|$)|:(?=[:\\s]|$)|\\^(?=\\s*$)|i(?=mport )|e(?=xport ))" // a reference has to
                    + "|(\\d+)([.)])(?=\\s|$))",
            Pattern.MULTILINE | Pattern.UNIX_LINES);

    private static final Pattern HEADING_END = Pattern.compile("#+$");

    private Escaping() {}

    /**
     * Returns these words as CommonMark that stands somewhere in a line. Line ends become hard breaks, with no blank
     * around them and no empty line.
     */
    static String words(String words) {
        String lines = LINE_ENDS.matcher(words).replaceAll("\n");
        StringBuilder out = new StringBuilder(lines.length() + 16);
        for (int i = 0; i < lines.length(); i++) {
            append(lines, i, out);
        }
        return out.toString();
    }

    /** Returns lines made of escaped words so that each of them goes on with a paragraph. */
    static String paragraph(String lines) {
        return LINE_START.matcher(lines).replaceAll(Escaping::atLineStart);
    }

    /** Returns a line made of escaped words as the content of a heading, which drops number signs at its end. */
    static String heading(String line) {
        return HEADING_END
                .matcher(line)
                .replaceAll(end -> "\\\\#".repeat(end.group().length()));
    }

    /** Returns an address as the destination of a link. */
    static String address(String href) {
        String escaped = href.replace("\\", "%5C")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace(" ", "%20");
        escaped = hasBalancedBrackets(escaped)
                ? escaped
                : escaped.replace("(", "\\(").replace(")", "\\)");
        return ENTITY.matcher(escaped).find() ? escaped.replace("&", "&amp;") : escaped;
    }

    /** Returns the attributes of an element that contains {@code text}. */
    static String language(Locale language) {
        return "lang=\"" + language.toLanguageTag() + "\" dir=\""
                + Direction.of(language).value() + "\"";
    }

    private static String atLineStart(MatchResult start) {
        String found = start.group();
        if (start.group(1) != null) {
            return "\\\\" + found;
        }
        return start.group(2) != null ? reference(found.charAt(0)) : start.group(3) + "\\\\" + start.group(4);
    }

    private static void append(String lines, int i, StringBuilder out) {
        char c = lines.charAt(i);
        switch (c) {
            case '\n' -> out.append("  \n");
            case '\\', '`', '*', '[', ']' -> out.append('\\').append(c);
            case '{', '}', '|', '~', '$' -> out.append(reference(c));
            case '<' -> out.append("&lt;");
            case '&' -> out.append(isEntity(lines, i) ? "&amp;" : "&");
            case '_' -> out.append(isInsideWord(lines, i) ? "_" : "\\_");
            case '!' -> out.append(i == lines.length() - 1 ? "\\!" : "!"); // a link may follow
            default -> out.append(c);
        }
    }

    private static String reference(char c) {
        return "&#" + (int) c + ";";
    }

    private static boolean isEntity(String lines, int i) {
        return ENTITY.matcher(lines).region(i, lines.length()).lookingAt();
    }

    private static boolean isInsideWord(String lines, int i) {
        return i > 0
                && i + 1 < lines.length()
                && Character.isLetterOrDigit(lines.codePointBefore(i))
                && Character.isLetterOrDigit(lines.codePointAt(i + 1));
    }

    private static boolean hasBalancedBrackets(String href) {
        int depth = 0;
        for (int i = 0; i < href.length() && depth >= 0; i++) {
            depth += href.charAt(i) == '(' ? 1 : href.charAt(i) == ')' ? -1 : 0;
        }
        return depth == 0;
    }
}
