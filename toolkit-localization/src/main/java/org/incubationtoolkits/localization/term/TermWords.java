package org.incubationtoolkits.localization.term;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.incubationtoolkits.model.text.TextFormat;

/** Writes the words of a term so that they come out of a text as they are, whatever the format of that text. */
final class TermWords {

    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]<>&!|~()]|^\\p{Punct}|(?<=^[0-9]{1,9})\\.");

    private TermWords() {}

    /**
     * Returns {@code words} as they are written at a place of {@code text}.
     *
     * @param at where in {@code text}, of which only a message takes notice
     */
    static String written(String words, TextFormat format, String text, int at) {
        return switch (format) {
            case PLAIN -> words;
            case RICH -> MARKDOWN.matcher(words).replaceAll("\\\\$0");
            case MESSAGE -> inMessage(words, text, at);
        };
    }

    /** Two apostrophes are one, quoted or not; the sign of the number counts only inside a plural, so only there it is quoted. */
    private static String inMessage(String words, String message, int at) {
        String escaped = words.replace("'", "''");
        int sign = escaped.indexOf('#');
        return sign >= 0 && isInPlural(message, at)
                ? escaped.substring(0, sign) + "'" + escaped.substring(sign) + "'"
                : escaped;
    }

    private static boolean isInPlural(String message, int at) {
        Deque<MessagePattern.ArgType> around = new ArrayDeque<>();
        around.push(MessagePattern.ArgType.NONE);
        MessagePattern pattern;
        try {
            pattern = new MessagePattern(message);
        } catch (IllegalArgumentException e) {
            return false; // what is wrong with the message is told by the checks
        }
        for (int i = 0; i < pattern.countParts() && pattern.getPart(i).getIndex() < at; i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                around.push(part.getArgType());
            } else if (part.getType() == MessagePattern.Part.Type.ARG_LIMIT) {
                around.pop();
            }
        }
        return around.element().hasPluralStyle();
    }
}
