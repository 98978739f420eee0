package org.incubationtoolkits.model.richtext;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Turns a CommonMark document into our own tree, noting what is not allowed and keeping its words. */
final class RichTextBuilder {

    private final String source;
    private final List<RichTextFault> faults = new ArrayList<>();

    RichTextBuilder(String source) {
        this.source = source;
    }

    List<RichTextFault> faults() {
        return faults;
    }

    List<RichBlock> blocksIn(Node parent) {
        Blocks blocks = new Blocks();
        blocks.visitAll(parent);
        return blocks.found;
    }

    private List<RichInline> inlinesIn(Node parent) {
        Inlines inlines = new Inlines();
        inlines.visitAll(parent);
        return inlines.found;
    }

    private void fault(RichTextFault.Kind kind, Node node, String snippet) {
        int line = node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getLineIndex();
        faults.add(new RichTextFault(kind, snippet, line));
    }

    private String sourceOf(Node node) {
        if (node.getSourceSpans().isEmpty()) {
            return "";
        }
        var first = node.getSourceSpans().get(0);
        return source.substring(first.getInputIndex(), first.getInputIndex() + first.getLength());
    }

    private final class Blocks extends AbstractVisitor {

        private final List<RichBlock> found = new ArrayList<>();

        void visitAll(Node parent) {
            visitChildren(parent);
        }

        @Override
        public void visit(Paragraph paragraph) {
            found.add(new RichBlock.Paragraph(inlinesIn(paragraph)));
        }

        @Override
        public void visit(BulletList list) {
            found.add(new RichBlock.ItemList(false, 1, itemsOf(list)));
        }

        @Override
        public void visit(OrderedList list) {
            Integer start = list.getMarkerStartNumber();
            found.add(new RichBlock.ItemList(true, start == null ? 1 : start, itemsOf(list)));
        }

        private List<List<RichBlock>> itemsOf(Node list) {
            List<List<RichBlock>> items = new ArrayList<>();
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                if (item instanceof ListItem) {
                    items.add(blocksIn(item));
                }
            }
            return items;
        }

        @Override
        public void visit(Heading heading) {
            fault(RichTextFault.Kind.HEADING, heading, sourceOf(heading));
            found.add(new RichBlock.Paragraph(inlinesIn(heading)));
        }

        @Override
        public void visit(BlockQuote quote) {
            fault(RichTextFault.Kind.QUOTE, quote, sourceOf(quote));
            visitChildren(quote);
        }

        @Override
        public void visit(ThematicBreak rule) {
            asWords(RichTextFault.Kind.RULE, rule, sourceOf(rule));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            asWords(RichTextFault.Kind.CODE_BLOCK, code, code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            asWords(RichTextFault.Kind.CODE_BLOCK, code, code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            asWords(RichTextFault.Kind.HTML, html, html.getLiteral());
        }

        private void asWords(RichTextFault.Kind kind, Node node, String words) {
            fault(kind, node, words);
            found.add(new RichBlock.Paragraph(List.of(new RichInline.Words(words))));
        }
    }

    private final class Inlines extends AbstractVisitor {

        private final List<RichInline> found = new ArrayList<>();

        void visitAll(Node parent) {
            visitChildren(parent);
        }

        @Override
        public void visit(Text text) {
            words(text.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            words(" ");
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            found.add(new RichInline.LineBreak());
        }

        @Override
        public void visit(Code code) {
            found.add(new RichInline.Code(code.getLiteral()));
        }

        @Override
        public void visit(Emphasis emphasis) {
            found.add(new RichInline.Emphasis(inlinesIn(emphasis)));
        }

        @Override
        public void visit(StrongEmphasis strong) {
            found.add(new RichInline.Strong(inlinesIn(strong)));
        }

        @Override
        public void visit(Link link) {
            if (SafeLinks.isSafe(link.getDestination())) {
                found.add(new RichInline.Link(link.getDestination(), inlinesIn(link)));
            } else {
                fault(RichTextFault.Kind.UNSAFE_LINK, link, link.getDestination());
                words(sourceOf(link));
            }
        }

        @Override
        public void visit(Image image) {
            fault(RichTextFault.Kind.IMAGE, image, sourceOf(image));
            words(sourceOf(image));
        }

        @Override
        public void visit(HtmlInline html) {
            fault(RichTextFault.Kind.HTML, html, html.getLiteral());
            words(html.getLiteral());
        }

        /** Adds words, joined to those before, so that equal texts give equal trees. */
        private void words(String text) {
            int last = found.size() - 1;
            if (last >= 0 && found.get(last) instanceof RichInline.Words before) {
                found.set(last, new RichInline.Words(before.text() + text));
            } else {
                found.add(new RichInline.Words(text));
            }
        }
    }
}
