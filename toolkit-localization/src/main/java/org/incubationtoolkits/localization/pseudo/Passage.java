package org.incubationtoolkits.localization.pseudo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incubationtoolkits.model.text.TextFormat;

/**
 * A stretch of a text that a reader sees as one: a paragraph or the words of a list item.
 *
 * @param start where it begins, in characters (UTF-16 units), after the marker of a list
 * @param end behind its last character that is not white space
 */
record Passage(int start, int end) {

    /**
     * The words of a passage in a pseudo-locale, with what is kept among them.
     *
     * @param length how many characters (code points) are not kept
     * @param spoken the words alone, without punctuation, numbers and what is kept
     */
    record Words(String text, int length, String spoken) {}

    private static final Pattern LINE = Pattern.compile("([ \\t]*)((?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*+)(.*+)\\n?+");
    private static final Pattern INTERRUPTS = Pattern.compile("([-*+]|1[.)])[ \\t].*+");

    /** Returns the passages of a text, in order; one, unless it is rich. */
    static List<Passage> of(String text, TextFormat format) {
        return format == TextFormat.RICH ? ofMarkdown(text) : List.of(new Passage(0, text.length()));
    }

    /** As in CommonMark 0.31: a list item begins anywhere, but in a paragraph only if it is no number other than 1. */
    private static List<Passage> ofMarkdown(String text) {
        List<Passage> passages = new ArrayList<>();
        boolean open = false;
        boolean inList = false;
        Matcher line = LINE.matcher(text);
        while (line.lookingAt() && line.end() > line.start()) {
            String marker = line.group(2);
            boolean begins = !open
                    || (!marker.isEmpty()
                            && (inList || INTERRUPTS.matcher(marker).matches()));
            if (line.group(3).isBlank()) {
                open = false;
            } else if (begins) {
                inList = !marker.isEmpty();
                open = true;
                passages.add(new Passage(line.start(3), endOf(line)));
            } else {
                Passage last = passages.remove(passages.size() - 1);
                passages.add(new Passage(last.start(), endOf(line)));
            }
            line.region(line.end(), text.length());
        }
        return passages;
    }

    private static int endOf(Matcher line) {
        return line.start(3) + line.group(3).stripTrailing().length();
    }
}
