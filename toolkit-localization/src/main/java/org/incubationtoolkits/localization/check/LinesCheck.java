package org.incubationtoolkits.localization.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incubationtoolkits.model.text.TextFormat;

/**
 * Whether a translation has as many lines as its source or, in rich text, as many paragraphs and list items: there a line
 * break alone means nothing.
 */
final class LinesCheck implements Check {

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream()
                .filter(text -> text.words().indexOf('\n') >= 0 || text.target().indexOf('\n') >= 0)
                .flatMap(LinesCheck::findings);
    }

    private static Stream<Finding> findings(CheckedText text) {
        return switch (text.format()) {
            case PLAIN -> compared(text, "line", lines(text.words()), lines(text.target()));
            case RICH -> compared(text, Blocks.in(text.words()), Blocks.in(text.target()));
            case MESSAGE -> Stream.empty();
        };
    }

    private static long lines(String words) {
        return words.lines().count();
    }

    private static Stream<Finding> compared(CheckedText text, Blocks source, Blocks target) {
        return Stream.concat(
                compared(text, "paragraph", source.paragraphs(), target.paragraphs()),
                compared(text, "list item", source.items(), target.items()));
    }

    private static Stream<Finding> compared(CheckedText text, String what, long source, long target) {
        if (source == target) {
            return Stream.empty();
        }
        String message = "The translation has " + target + " " + what + (target == 1 ? "" : "s") + ", the source has "
                + source + ".";
        String hint = text.format() == TextFormat.RICH
                ? "Divide the translation as the source is divided; an empty line begins a paragraph."
                : "Break the lines as in the source.";
        return Stream.of(text.finding(CheckRule.NEWLINE_COUNT, message, hint));
    }

    /** How many paragraphs outside and inside lists there are, not counting the first of each item. */
    private record Blocks(int paragraphs, int items) {

        private static final Pattern ITEM = Pattern.compile("[ \\t]*+(?:[-*+]|\\d{1,9}[.)])(?:[ \\t].*+|$)");

        /** Of numbered items, only one with the number 1 can follow a line of a paragraph. */
        private static final Pattern FIRST_ITEM = Pattern.compile("[ \\t]*+(?:[-*+]|1[.)])[ \\t].*+");

        static Blocks in(String markdown) {
            int paragraphs = 0;
            int items = 0;
            Pattern item = ITEM;
            boolean isNew = true;
            for (String line : markdown.split("\n", -1)) {
                if (item.matcher(line).matches()) {
                    items++;
                    item = ITEM;
                } else if (isNew && !line.isBlank()) {
                    paragraphs++;
                    item = FIRST_ITEM;
                } else if (line.isBlank()) {
                    item = ITEM;
                }
                isNew = line.isBlank();
            }
            return new Blocks(paragraphs, items);
        }
    }
}
