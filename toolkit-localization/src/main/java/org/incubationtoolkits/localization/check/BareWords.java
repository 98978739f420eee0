package org.incubationtoolkits.localization.check;

import com.ibm.icu.text.MessagePattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.incubationtoolkits.localization.term.TermReference;
import org.incubationtoolkits.localization.term.TermReferences;
import org.incubationtoolkits.model.richtext.RichBlock;
import org.incubationtoolkits.model.richtext.RichInline;
import org.incubationtoolkits.model.richtext.RichTextParser;
import org.incubationtoolkits.model.text.TextFormat;

/** The words of a text that a person reads as words: no markup, code, addresses, placeholders or references to terms. */
final class BareWords implements RichBlock.Visitor<String>, RichInline.Visitor<String> {

    private static final String GAP = " \uFFFC ";

    private static final Set<MessagePattern.Part.Type> BEFORE_WORDS = EnumSet.of(
            MessagePattern.Part.Type.MSG_START,
            MessagePattern.Part.Type.ARG_LIMIT,
            MessagePattern.Part.Type.SKIP_SYNTAX,
            MessagePattern.Part.Type.INSERT_CHAR,
            MessagePattern.Part.Type.REPLACE_NUMBER);

    private BareWords() {}

    static String of(String text, TextFormat format) {
        String words = withoutReferences(text, format);
        return switch (format) {
            case PLAIN -> words.replaceAll("\\{[^{}]*\\}", GAP);
            case RICH -> new BareWords().blocks(RichTextParser.parse(words).blocks());
            case MESSAGE -> ofMessage(words);
        };
    }

    private static String withoutReferences(String text, TextFormat format) {
        StringBuilder words = new StringBuilder();
        int done = 0;
        for (TermReference reference : TermReferences.in(text, format)) {
            words.append(text, done, reference.start()).append(GAP);
            done = reference.end();
        }
        return words.append(text, done, text.length()).toString();
    }

    private static String ofMessage(String message) {
        MessagePattern pattern;
        try {
            pattern = new MessagePattern(message);
        } catch (IllegalArgumentException e) {
            return message; // what is wrong with it is told by another check
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < pattern.countParts() - 1; i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (BEFORE_WORDS.contains(part.getType())) {
                words.append(message, part.getLimit(), pattern.getPatternIndex(i + 1));
            } else {
                words.append(GAP);
            }
        }
        return words.toString();
    }

    private String blocks(List<RichBlock> blocks) {
        return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining(GAP));
    }

    private String inlines(List<RichInline> inlines) {
        return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String paragraph(RichBlock.Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public String list(RichBlock.ItemList list) {
        return list.items().stream().map(this::blocks).collect(Collectors.joining(GAP));
    }

    @Override
    public String words(RichInline.Words words) {
        return words.text();
    }

    @Override
    public String code(RichInline.Code code) {
        return GAP;
    }

    @Override
    public String emphasis(RichInline.Emphasis emphasis) {
        return inlines(emphasis.content());
    }

    @Override
    public String strong(RichInline.Strong strong) {
        return inlines(strong.content());
    }

    @Override
    public String link(RichInline.Link link) {
        return inlines(link.content());
    }

    @Override
    public String lineBreak(RichInline.LineBreak lineBreak) {
        return " ";
    }
}
