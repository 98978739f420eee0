package org.incubationtoolkits.model.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the pieces of a line into our own, noting what is not allowed and keeping its words. */
final class RichTextInlines extends AbstractVisitor {

    private final RichTextSource source;
    private final int depth;
    private final List<RichInline> found = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private RichTextInlines(RichTextSource source, int depth) {
        this.source = source;
        this.depth = depth;
    }

    static List<RichInline> in(Node block, RichTextSource source) {
        return in(block, source, 0);
    }

    private static List<RichInline> in(Node parent, RichTextSource source, int depth) {
        RichTextInlines inlines = new RichTextInlines(source, depth);
        inlines.visitChildren(parent);
        inlines.endWords();
        return inlines.found;
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
        piece(new RichInline.LineBreak());
    }

    @Override
    public void visit(Code code) {
        piece(new RichInline.Code(code.getLiteral()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        nested(emphasis, RichInline.Emphasis::new);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        nested(strong, RichInline.Strong::new);
    }

    @Override
    public void visit(Link link) {
        if (!SafeLinks.isSafe(link.getDestination())) {
            source.fault(RichTextFault.Kind.UNSAFE_LINK, link, link.getDestination());
            words(source.of(link));
        } else if (link.getTitle() != null) {
            asWords(RichTextFault.Kind.LINK_TITLE, link);
        } else {
            nested(link, content -> new RichInline.Link(link.getDestination(), content));
        }
    }

    @Override
    public void visit(Image image) {
        asWords(RichTextFault.Kind.IMAGE, image);
    }

    @Override
    public void visit(HtmlInline html) {
        asWords(RichTextFault.Kind.HTML, html);
    }

    private void nested(Node node, Function<List<RichInline>, RichInline> piece) {
        if (depth == RichTextSource.MAX_DEPTH) {
            asWords(RichTextFault.Kind.TOO_DEEP, node);
        } else {
            piece(piece.apply(in(node, source, depth + 1)));
        }
    }

    private void asWords(RichTextFault.Kind kind, Node node) {
        source.fault(kind, node, source.of(node));
        words(source.of(node));
    }

    /** Words are gathered until something else comes, so that equal texts give equal trees. */
    private void words(String text) {
        words.append(text);
    }

    private void piece(RichInline piece) {
        endWords();
        found.add(piece);
    }

    private void endWords() {
        if (!words.isEmpty()) {
            found.add(new RichInline.Words(words.toString()));
            words.setLength(0);
        }
    }
}
