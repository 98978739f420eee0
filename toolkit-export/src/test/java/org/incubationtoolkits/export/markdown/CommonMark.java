package org.incubationtoolkits.export.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown as a reader of CommonMark sees it, who knows nothing of how it was written. */
public final class CommonMark extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().build();

    private final StringBuilder words = new StringBuilder();
    private final List<String> links = new ArrayList<>();

    private CommonMark() {}

    /** Returns the words of each paragraph and heading on lines of their own; elements are no words. */
    public static String words(String markdown) {
        return visit(markdown).words.toString();
    }

    public static List<String> links(String markdown) {
        return visit(markdown).links;
    }

    private static CommonMark visit(String markdown) {
        CommonMark visitor = new CommonMark();
        PARSER.parse(markdown).accept(visitor);
        return visitor;
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
    }

    private void block(Node block) {
        visitChildren(block);
        words.append('\n');
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(Link link) {
        links.add(link.getDestination());
        visitChildren(link);
    }
}
