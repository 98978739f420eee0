package org.incubationtoolkits.localization.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.TextFormat;

/**
 * The inline codes of a source text. Texts are cut into pieces with these codes and no others: markup of a translation that
 * the source does not have, to the letter, stays as words. So the pieces of any text, put together, are that text again.
 *
 * @param all in the order of the source, with ids from 1
 */
record XliffCodes(TextFormat format, List<XliffCode> all) {

    XliffCodes {
        all = List.copyOf(all);
    }

    /** Returns the codes of a text. */
    static XliffCodes of(KeyedText source) {
        String words = source.text().words();
        List<XliffCode> codes = new ArrayList<>();
        for (XliffMark mark : XliffMark.in(words, source.format())) {
            codes.add(new XliffCode(
                    String.valueOf(codes.size() + 1), mark.kind(), mark.before(words), mark.after(words)));
        }
        return new XliffCodes(source.format(), codes);
    }

    /** Returns no codes: everything stays as words. */
    static XliffCodes none() {
        return new XliffCodes(TextFormat.MESSAGE, List.of());
    }

    /** Returns the pieces of the source text, of its translation, or of an earlier source text. */
    List<XliffPiece> piecesOf(String text) {
        List<XliffCode> left = new ArrayList<>(all);
        List<Markup> markup = new ArrayList<>();
        for (XliffMark mark : XliffMark.in(text, format)) {
            codeOf(mark, text, left).ifPresent(code -> addMarkup(markup, mark, code));
        }
        markup.sort(Comparator.comparingInt(Markup::start));
        return cut(text, markup);
    }

    /** Returns the first of {@code left} that is written like this mark, and takes it away. */
    private static Optional<XliffCode> codeOf(XliffMark mark, String text, List<XliffCode> left) {
        Optional<XliffCode> same = left.stream()
                .filter(code -> code.kind() == mark.kind()
                        && code.start().equals(mark.before(text))
                        && code.end().equals(mark.after(text)))
                .findFirst();
        same.ifPresent(left::remove);
        return same;
    }

    private static void addMarkup(List<Markup> markup, XliffMark mark, XliffCode code) {
        Function<XliffCode, XliffPiece> piece = code.isAlone() ? XliffPiece.Alone::new : XliffPiece.Start::new;
        markup.add(new Markup(mark.start(), mark.contentStart(), piece.apply(code)));
        if (!code.isAlone()) {
            markup.add(new Markup(mark.contentEnd(), mark.end(), new XliffPiece.End(code)));
        }
    }

    private static List<XliffPiece> cut(String text, List<Markup> markup) {
        List<XliffPiece> pieces = new ArrayList<>();
        int at = 0;
        for (Markup each : markup) {
            addWords(pieces, text.substring(at, each.start));
            pieces.add(each.piece);
            at = each.end;
        }
        addWords(pieces, text.substring(at));
        return pieces;
    }

    private static void addWords(List<XliffPiece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new XliffPiece.Words(words));
        }
    }

    /** The markup between {@code start} and {@code end} in a text, and the piece that takes its place. */
    private record Markup(int start, int end, XliffPiece piece) {}
}
