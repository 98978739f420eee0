package org.incubationtoolkits.localization.coverage;

import com.ibm.icu.text.BreakIterator;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incubationtoolkits.localization.MessageWords;
import org.incubationtoolkits.model.richtext.RichBlock;
import org.incubationtoolkits.model.richtext.RichInline;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.RichText;

/** Counts the words of texts in one language. Not thread-safe. */
final class SourceWords implements RichBlock.Visitor<String>, RichInline.Visitor<String> {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{|\\}\\}|\\{[A-Za-z_][A-Za-z0-9_]*+\\}");
    private static final Pattern TERM = Pattern.compile("\\[\\[[^\\[\\]\\n]*+\\]\\]");

    private final BreakIterator breaks;

    SourceWords(Locale language) {
        this.breaks = BreakIterator.getWordInstance(language);
    }

    /** Returns how many words a translator has before him: placeholders and marks are none, a reference to a term is one. */
    int count(KeyedText text) {
        String words = TERM.matcher(plain(text)).replaceAll("term");
        breaks.setText(words);
        int count = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            count += breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT ? 1 : 0;
        }
        return count;
    }

    private String plain(KeyedText text) {
        String words = text.text().words();
        return switch (text.format()) {
            case PLAIN -> PLACEHOLDER.matcher(words).replaceAll(" ");
            case RICH -> blocks(new RichText(text.text()).blocks());
            case MESSAGE -> message(words);
        };
    }

    private static String message(String pattern) {
        BitSet words = MessageWords.positions(pattern);
        StringBuilder plain = new StringBuilder(pattern);
        for (int i = words.nextClearBit(0); i < plain.length(); i = words.nextClearBit(i + 1)) {
            plain.setCharAt(i, ' ');
        }
        return plain.toString();
    }

    private String blocks(List<RichBlock> blocks) {
        return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining("\n"));
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
        return list.items().stream().map(this::blocks).collect(Collectors.joining("\n"));
    }

    @Override
    public String words(RichInline.Words words) {
        return words.text();
    }

    @Override
    public String code(RichInline.Code code) {
        return code.text();
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
        return "\n";
    }
}
