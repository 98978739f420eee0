package org.incubationtoolkits.export.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.incubationtoolkits.model.richtext.RichInline;

/** Writes the pieces of a line of rich text. Stress inside another stress is an element, as marks would run together. */
final class RichLine implements RichInline.Visitor<RichLine.Piece> {

    /** A piece, and how it is to be marked once it is known what stands around it. */
    record Piece(String source, Optional<Stress> stress) {

        static Piece of(String source) {
            return new Piece(source, Optional.empty());
        }

        /** Returns the first character as it may come to be. */
        int first() {
            return stress.isPresent() ? '*' : source.isEmpty() ? EDGE : source.codePointAt(0);
        }
    }

    private static final int EDGE = ' ';

    /**
     * What CommonMark drops at the ends of a paragraph and at the start of its lines, where other blanks are words to it; and
     * lines without words, which would end the paragraph.
     */
    private static final Pattern DROPPED = Pattern.compile("^[ \\t\\n]+|[ \\t\\n]+$|(?<=\\n)[ \\t\\n]+");

    private final boolean stressed;

    private RichLine(boolean stressed) {
        this.stressed = stressed;
    }

    static Inline of(List<RichInline> content) {
        String source = new RichLine(false).write(content);
        return new Inline(DROPPED.matcher(source).replaceAll(""));
    }

    private String write(List<RichInline> content) {
        List<Piece> pieces = new ArrayList<>();
        for (RichInline each : content) {
            pieces.add(each.accept(this));
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int before = out.length() == 0 ? EDGE : out.codePointBefore(out.length());
            int after = i + 1 < pieces.size() ? pieces.get(i + 1).first() : EDGE;
            out.append(piece.stress()
                    .map(stress -> stress.mark(before, piece.source(), after))
                    .orElse(piece.source()));
        }
        return out.toString();
    }

    @Override
    public Piece words(RichInline.Words words) {
        return Piece.of(Escaping.words(words.text()));
    }

    @Override
    public Piece code(RichInline.Code code) {
        return Piece.of(Inline.code(code.text()).source());
    }

    @Override
    public Piece emphasis(RichInline.Emphasis emphasis) {
        return stress(Stress.EMPHASIS, emphasis.content());
    }

    @Override
    public Piece strong(RichInline.Strong strong) {
        return stress(Stress.STRONG, strong.content());
    }

    private Piece stress(Stress stress, List<RichInline> content) {
        String source = new RichLine(true).write(content);
        return stressed ? Piece.of(stress.inElement(source)) : new Piece(source, Optional.of(stress));
    }

    @Override
    public Piece link(RichInline.Link link) {
        return Piece.of(new Inline(write(link.content())).link(link.href()).source());
    }

    @Override
    public Piece lineBreak(RichInline.LineBreak lineBreak) {
        return Piece.of("  \n");
    }
}
