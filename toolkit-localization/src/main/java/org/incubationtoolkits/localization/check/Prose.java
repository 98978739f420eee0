package org.incubationtoolkits.localization.check;

import java.util.regex.Pattern;
import org.incubationtoolkits.model.text.TextFormat;

/**
 * The words of a text that are read as words. Whatever stands for something else is replaced by one {@link #GAP}:
 * placeholders, terms, code and the skeleton of a message; the targets of links are left out.
 */
final class Prose {

    /** Stands where a reader will see something that is not written in the text. */
    static final char GAP = '\uFFFC';

    private static final String GAPS = String.valueOf(GAP);
    private static final Pattern TERM = Pattern.compile("\\[\\[[^\\[\\]\n]{1,200}+]]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}\n]{1,64}+}");

    private Prose() {}

    static String of(String words, TextFormat format) {
        String prose = words.contains("[[") ? TERM.matcher(words).replaceAll(GAPS) : words;
        return switch (format) {
            case PLAIN ->
                prose.indexOf('{') < 0 ? prose : PLACEHOLDER.matcher(prose).replaceAll(GAPS);
            case RICH -> RichProse.of(prose);
            case MESSAGE -> MessageProse.of(prose);
        };
    }

    /** Returns the prose with a gap for each web and mail address. */
    static String withoutAddresses(String words, TextFormat format) {
        return Address.withoutAny(of(words, format));
    }

    static String ofSource(CheckedText text) {
        return withoutAddresses(text.words(), text.format());
    }

    static String ofTarget(CheckedText text) {
        return withoutAddresses(text.target(), text.format());
    }
}
