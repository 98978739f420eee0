package org.incubationtoolkits.export.internal.html;

import java.util.List;
import org.incubationtoolkits.model.richtext.RichBlock;
import org.incubationtoolkits.model.richtext.RichInline;

/** Rich text as HTML. */
final class RichHtml implements RichBlock.Visitor<Html>, RichInline.Visitor<Html> {

    private static final RichHtml RENDERER = new RichHtml();

    private RichHtml() {}

    static Html blocks(List<RichBlock> blocks) {
        return Html.join(blocks.stream().map(block -> block.accept(RENDERER)).toList(), "\n");
    }

    /** Returns one paragraph without its element, for places that are a paragraph already; else the blocks. */
    static Html line(List<RichBlock> blocks) {
        boolean one = blocks.size() == 1 && blocks.get(0) instanceof RichBlock.Paragraph;
        return one ? inlines(((RichBlock.Paragraph) blocks.get(0)).content()) : blocks(blocks);
    }

    private static Html inlines(List<RichInline> pieces) {
        return Html.join(pieces.stream().map(piece -> piece.accept(RENDERER)).toList(), "");
    }

    @Override
    public Html paragraph(RichBlock.Paragraph paragraph) {
        return Html.element("p", inlines(paragraph.content()));
    }

    @Override
    public Html list(RichBlock.ItemList list) {
        Html items = Html.join(
                list.items().stream()
                        .map(item -> Html.element("li", line(item)))
                        .toList(),
                "\n");
        if (!list.ordered()) {
            return Html.element("ul", items);
        }
        return list.start() == 1
                ? Html.element("ol", items)
                : Html.element("ol", items, "start", String.valueOf(list.start()));
    }

    @Override
    public Html words(RichInline.Words words) {
        return Html.text(words.text());
    }

    @Override
    public Html code(RichInline.Code code) {
        return Html.element("code", Html.text(code.text()));
    }

    @Override
    public Html emphasis(RichInline.Emphasis emphasis) {
        return Html.element("em", inlines(emphasis.content()));
    }

    @Override
    public Html strong(RichInline.Strong strong) {
        return Html.element("strong", inlines(strong.content()));
    }

    @Override
    public Html link(RichInline.Link link) {
        return Html.element("a", inlines(link.content()), "href", new SafeUrl(link.href()).value());
    }

    @Override
    public Html lineBreak(RichInline.LineBreak lineBreak) {
        return new Html("<br>");
    }
}
