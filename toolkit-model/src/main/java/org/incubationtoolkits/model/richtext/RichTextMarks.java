package org.incubationtoolkits.model.richtext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;

/** Finds the markup of inline pieces in a parsed document; what is not allowed in rich text has no marks. Used once. */
final class RichTextMarks extends AbstractVisitor {

    private final String markdown;
    private final List<RichTextMark> found = new ArrayList<>();

    private RichTextMarks(String markdown) {
        this.markdown = markdown;
    }

    static List<RichTextMark> in(Node document, String markdown) {
        RichTextMarks marks = new RichTextMarks(markdown);
        document.accept(marks);
        return marks.found.stream()
                .sorted(Comparator.comparingInt(RichTextMark::start))
                .toList();
    }

    @Override
    public void visit(Code code) {
        alone(RichTextMark.Kind.CODE, code);
    }

    @Override
    public void visit(Emphasis emphasis) {
        around(RichTextMark.Kind.EMPHASIS, emphasis, startOf(emphasis) + 1, endOf(emphasis) - 1);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        around(RichTextMark.Kind.STRONG, strong, startOf(strong) + 2, endOf(strong) - 2);
    }

    @Override
    public void visit(Link link) {
        if (markdown.startsWith("<", startOf(link))) {
            alone(RichTextMark.Kind.ADDRESS, link);
        } else {
            Node last = link.getLastChild();
            while (last != null && last.getSourceSpans().isEmpty()) {
                last = last.getPrevious(); // the parser leaves empty words behind, which stand nowhere
            }
            int contentStart = startOf(link) + 1;
            around(RichTextMark.Kind.LINK, link, contentStart, last == null ? contentStart : endOf(last));
        }
    }

    /** What stands for a picture is not looked into, since rich text has none. */
    @Override
    public void visit(Image image) {
        // nothing in it is marked
    }

    private void alone(RichTextMark.Kind kind, Node node) {
        int end = endOf(node);
        found.add(new RichTextMark(kind, startOf(node), end, end, end));
    }

    private void around(RichTextMark.Kind kind, Node node, int contentStart, int contentEnd) {
        found.add(new RichTextMark(kind, startOf(node), contentStart, contentEnd, endOf(node)));
        visitChildren(node);
    }

    private static int startOf(Node node) {
        return node.getSourceSpans().get(0).getInputIndex();
    }

    private static int endOf(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
