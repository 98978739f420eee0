package org.incubationtoolkits.export.testing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.model.richtext.RichBlock;
import org.incubationtoolkits.model.richtext.RichInline;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.TextFormat;

/** What a reader should see of a text: the words of each paragraph, without anything that only marks them. */
public final class PlainWords implements RichInline.Visitor<String> {

    private static final PlainWords WORDS = new PlainWords();

    private PlainWords() {}

    /** Returns the words of each paragraph of a text. */
    public static Stream<String> of(KeyedText keyed) {
        return keyed.format() == TextFormat.RICH
                ? of(new RichText(keyed.text()).blocks())
                : Stream.of(keyed.text().words());
    }

    /** Returns the words of each paragraph, also of those in lists. */
    public static Stream<String> of(List<RichBlock> blocks) {
        return blocks.stream()
                .flatMap(block -> block.accept(new RichBlock.Visitor<Stream<String>>() {
                    @Override
                    public Stream<String> paragraph(RichBlock.Paragraph paragraph) {
                        return Stream.of(words(paragraph.content()));
                    }

                    @Override
                    public Stream<String> list(RichBlock.ItemList list) {
                        return list.items().stream().flatMap(PlainWords::of);
                    }
                }));
    }

    /** Returns a string in which any run of blanks and line ends is one blank, as a browser shows it. */
    public static String collapsed(String words) {
        return words.replaceAll("[ \\t\\n\\r]+", " ").strip();
    }

    private static String words(List<RichInline> content) {
        return content.stream().map(each -> each.accept(WORDS)).collect(Collectors.joining());
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
        return words(emphasis.content());
    }

    @Override
    public String strong(RichInline.Strong strong) {
        return words(strong.content());
    }

    @Override
    public String link(RichInline.Link link) {
        return words(link.content());
    }

    @Override
    public String lineBreak(RichInline.LineBreak lineBreak) {
        return "\n";
    }
}
