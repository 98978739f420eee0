package org.incubationtoolkits.export.internal.html;

import java.util.Arrays;
import java.util.List;
import org.incubationtoolkits.model.richtext.RichBlock;
import org.incubationtoolkits.model.richtext.RichInline;

/** Rich text as HTML. */
final class RichHtml implements RichBlock.Visitor<Html>, RichInline.Visitor<Html> {

    private final CssNames css;

    RichHtml(CssNames css) {
        this.css = css;
    }

    Html blocks(List<RichBlock> blocks) {
        return Html.join(blocks.stream().map(block -> block.accept(this)).toList(), "\n");
    }

    /** Returns one paragraph without its element, for places that are a paragraph already; else the blocks. */
    Html line(List<RichBlock> blocks) {
        return !hasBlocks(blocks) ? inlines(((RichBlock.Paragraph) blocks.get(0)).content()) : blocks(blocks);
    }

    /** Returns whether the blocks are more than one paragraph. */
    static boolean hasBlocks(List<RichBlock> blocks) {
        return blocks.size() != 1 || !(blocks.get(0) instanceof RichBlock.Paragraph);
    }

    private Html inlines(List<RichInline> pieces) {
        return Html.join(pieces.stream().map(piece -> piece.accept(this)).toList(), "");
    }

    @Override
    public Html paragraph(RichBlock.Paragraph paragraph) {
        return element("p", "body", inlines(paragraph.content()));
    }

    @Override
    public Html list(RichBlock.ItemList list) {
        Html items = Html.join(
                list.items().stream()
                        .map(item -> Html.element("li", line(item)))
                        .toList(),
                "\n");
        if (!list.ordered()) {
            return element("ul", "list", items);
        }
        return list.start() == 1
                ? element("ol", "numbers", items)
                : element("ol", "numbers", items, "start", String.valueOf(list.start()));
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
        return link(new SafeUrl(link.href()), inlines(link.content()));
    }

    @Override
    public Html lineBreak(RichInline.LineBreak lineBreak) {
        return new Html("<br>");
    }

    Html link(SafeUrl href, Html words) {
        return element("a", "link", words, "href", href.value());
    }

    private Html element(String name, String meaning, Html content, String... attributes) {
        String classes = css.of(meaning);
        if (classes == null) {
            return Html.element(name, content, attributes);
        }
        String[] all = Arrays.copyOf(attributes, attributes.length + 2);
        all[attributes.length] = "class";
        all[attributes.length + 1] = classes;
        return Html.element(name, content, all);
    }
}
