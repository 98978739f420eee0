package org.incubationtoolkits.model.testing;

import java.util.List;
import java.util.stream.Collectors;
import org.incubationtoolkits.model.richtext.RichBlock;
import org.incubationtoolkits.model.richtext.RichInline;

/** Rich text on one line: {@code p(...)}, {@code ul(li(...))}, {@code ol:3(...)}, {@code em(...)}, {@code a:href(...)}. */
public final class RichTextPrinter implements RichBlock.Visitor<String>, RichInline.Visitor<String> {

    private static final RichTextPrinter PRINTER = new RichTextPrinter();

    private RichTextPrinter() {}

    public static String print(List<RichBlock> blocks) {
        return blocks.stream().map(block -> block.accept(PRINTER)).collect(Collectors.joining(" "));
    }

    private static String inline(List<RichInline> pieces) {
        return pieces.stream().map(piece -> piece.accept(PRINTER)).collect(Collectors.joining("+"));
    }

    @Override
    public String paragraph(RichBlock.Paragraph paragraph) {
        return "p(" + inline(paragraph.content()) + ")";
    }

    @Override
    public String list(RichBlock.ItemList list) {
        return (list.ordered() ? "ol:" + list.start() : "ul")
                + list.items().stream()
                        .map(item -> "li[" + print(item) + "]")
                        .collect(Collectors.joining("", "(", ")"));
    }

    @Override
    public String words(RichInline.Words words) {
        return words.text().replace("\n", "⏎");
    }

    @Override
    public String code(RichInline.Code code) {
        return "code(" + code.text() + ")";
    }

    @Override
    public String emphasis(RichInline.Emphasis emphasis) {
        return "em(" + inline(emphasis.content()) + ")";
    }

    @Override
    public String strong(RichInline.Strong strong) {
        return "strong(" + inline(strong.content()) + ")";
    }

    @Override
    public String link(RichInline.Link link) {
        return "a:" + link.href() + "(" + inline(link.content()) + ")";
    }

    @Override
    public String lineBreak(RichInline.LineBreak lineBreak) {
        return "br";
    }
}
