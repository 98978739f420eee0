package org.incubationtoolkits.model.richtext;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Turns the blocks of a CommonMark document into our own, noting what is not allowed and keeping its words. */
final class RichTextBlocks extends AbstractVisitor {

    private final RichTextSource source;
    private final int depth;
    private final List<RichBlock> found = new ArrayList<>();

    private RichTextBlocks(RichTextSource source, int depth) {
        this.source = source;
        this.depth = depth;
    }

    static List<RichBlock> in(Node document, RichTextSource source) {
        return in(document, source, 0);
    }

    private static List<RichBlock> in(Node parent, RichTextSource source, int depth) {
        RichTextBlocks blocks = new RichTextBlocks(source, depth);
        blocks.visitChildren(parent);
        return blocks.found;
    }

    @Override
    public void visit(Paragraph paragraph) {
        String words = source.of(paragraph);
        if (words.lines().skip(1).limit(1).anyMatch(RichTextBlocks::isRuleOfTable)) {
            source.fault(RichTextFault.Kind.TABLE, paragraph, words);
        }
        found.add(new RichBlock.Paragraph(RichTextInlines.in(paragraph, source)));
    }

    private static boolean isRuleOfTable(String line) {
        return line.contains("|") && line.contains("-") && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    @Override
    public void visit(BulletList list) {
        addList(list, false, 1);
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        addList(list, true, start == null ? 1 : start);
    }

    private void addList(Node list, boolean ordered, int start) {
        if (depth == RichTextSource.MAX_DEPTH) {
            addWords(RichTextFault.Kind.TOO_DEEP, list);
            return;
        }
        List<List<RichBlock>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                items.add(in(item, source, depth + 1));
            }
        }
        found.add(new RichBlock.ItemList(ordered, start, items));
    }

    @Override
    public void visit(Heading heading) {
        source.fault(RichTextFault.Kind.HEADING, heading, source.of(heading));
        found.add(new RichBlock.Paragraph(RichTextInlines.in(heading, source)));
    }

    @Override
    public void visit(BlockQuote quote) {
        if (!(quote.getParent() instanceof BlockQuote)) {
            source.fault(RichTextFault.Kind.QUOTE, quote, source.of(quote));
        }
        visitChildren(quote);
    }

    @Override
    public void visit(ThematicBreak rule) {
        addWords(RichTextFault.Kind.RULE, rule);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        addWords(RichTextFault.Kind.CODE_BLOCK, code);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        addWords(RichTextFault.Kind.CODE_BLOCK, code);
    }

    @Override
    public void visit(HtmlBlock html) {
        addWords(RichTextFault.Kind.HTML, html);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        addWords(RichTextFault.Kind.LINK_DEFINITION, definition);
    }

    private void addWords(RichTextFault.Kind kind, Node node) {
        String words = source.of(node).strip();
        source.fault(kind, node, words);
        found.add(new RichBlock.Paragraph(List.of(new RichInline.Words(words))));
    }
}
