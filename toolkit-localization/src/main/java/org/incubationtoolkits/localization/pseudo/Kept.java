package org.incubationtoolkits.localization.pseudo;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incubationtoolkits.localization.MessageWords;
import org.incubationtoolkits.model.text.TextFormat;

/** What a translation keeps as it is: placeholders, references to terms, addresses, and the marks of a format. */
final class Kept {

    private static final String TERM = "\\[\\[[^\\[\\]\\n]*+\\]\\]";
    private static final String PLACEHOLDER = "\\{\\{|\\{[A-Za-z_][A-Za-z0-9_]*+\\}";
    private static final String URL = "\\b(?:https?://|mailto:)[^\\s<>\"\\[\\]]++";
    private static final String EMAIL = "[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++";
    private static final String EVERYWHERE = String.join("|", TERM, URL, EMAIL);

    private static final String CODE = "(?<![`\\\\])(`++)(?!`).+?(?<!`)\\1(?!`)";
    private static final String LINK_TARGET = "\\]\\([^()\\s]*+(?:\\([^()\\s]*+\\)[^()\\s]*+)*+\\)";
    private static final String AUTOLINK = "<[A-Za-z][A-Za-z0-9+.-]++[:@][^<>\\s]*+>";
    private static final String ENTITY = "&(?:[A-Za-z][A-Za-z0-9]*+|#[0-9]++|#[xX][0-9A-Fa-f]++);";

    private static final Map<TextFormat, Pattern> PATTERNS = patterns();

    private Kept() {}

    private static Map<TextFormat, Pattern> patterns() {
        Map<TextFormat, Pattern> patterns = new EnumMap<>(TextFormat.class);
        patterns.put(TextFormat.PLAIN, Pattern.compile(PLACEHOLDER + "|" + EVERYWHERE));
        patterns.put(TextFormat.MESSAGE, Pattern.compile(EVERYWHERE));
        String rich = String.join("|", CODE, LINK_TARGET, AUTOLINK, ENTITY, PLACEHOLDER, EVERYWHERE);
        patterns.put(TextFormat.RICH, Pattern.compile(rich, Pattern.DOTALL));
        return patterns;
    }

    /** Returns the positions in {@code text} of what is kept, in characters (UTF-16 units). */
    static BitSet positions(String text, TextFormat format) {
        BitSet kept = new BitSet(text.length());
        Pattern pattern = PATTERNS.get(format);
        if (pattern != null) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                kept.set(found.start(), found.end());
            }
        }
        if (format == TextFormat.MESSAGE) {
            BitSet words = MessageWords.positions(text);
            words.flip(0, text.length());
            kept.or(words);
        }
        return kept;
    }
}
