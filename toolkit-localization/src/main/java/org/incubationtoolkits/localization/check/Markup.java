package org.incubationtoolkits.localization.check;

import java.util.List;
import org.incubationtoolkits.model.richtext.ParsedRichText;
import org.incubationtoolkits.model.richtext.RichTextFault;
import org.incubationtoolkits.model.richtext.RichTextParser;

/**
 * What stands in a rich text, each list in the order of the text.
 *
 * @param faults what is not allowed there
 * @param elements the pieces in emphasis and strong, and the line breaks, by what a message calls them
 * @param links the addresses
 * @param code the words in code
 * @param prose the words without any of these
 */
record Markup(List<RichTextFault> faults, List<String> elements, List<String> links, List<String> code, String prose) {

    private static final String SIGNS = "*_`<[\\&\n";

    Markup {
        faults = List.copyOf(faults);
        elements = List.copyOf(elements);
        links = List.copyOf(links);
        code = List.copyOf(code);
    }

    static Markup of(String words) {
        if (isOnlyWords(words)) {
            return new Markup(List.of(), List.of(), List.of(), List.of(), words);
        }
        ParsedRichText parsed = RichTextParser.parse(words);
        return new MarkupReading().read(parsed.blocks()).markup(parsed.faults());
    }

    /** Most texts have no markup, and to see that is much quicker than to parse them. */
    private static boolean isOnlyWords(String words) {
        return !words.isEmpty()
                && Character.isLetter(words.codePointAt(0))
                && words.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0);
    }
}
