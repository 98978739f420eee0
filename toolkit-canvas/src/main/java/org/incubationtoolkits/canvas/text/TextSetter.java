package org.incubationtoolkits.canvas.text;

import java.util.ArrayList;
import java.util.List;

/** Makes lines of paragraphs. Immutable, and thread-safe as its parts are. */
public final class TextSetter {

    private final TextMeasurer measurer;
    private final LineBreaker breaker;

    public TextSetter(TextMeasurer measurer, LineBreaker breaker) {
        this.measurer = measurer;
        this.breaker = breaker;
    }

    /** Returns a setter that needs nothing but this module: Noto Sans, and lines that end at spaces. */
    public static TextSetter plain() {
        return new TextSetter(Typeface.notoSans(), new WordBreaker());
    }

    /** Returns the paragraph with its words measured, to be broken into lines for any width. */
    public MeasuredParagraph measure(Paragraph paragraph) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        paragraph.runs().forEach(run -> whole.append(run.text()));
        List<Integer> breaks = breaker.breaks(whole.toString(), paragraph.language());
        int offset = 0;
        int next = 0;
        for (Run run : paragraph.runs()) {
            int from = 0;
            while (from < run.text().length()) {
                while (next < breaks.size() - 1 && breaks.get(next) <= offset + from) {
                    next++;
                }
                int to = Math.min(run.text().length(), breaks.get(next) - offset);
                boolean mayEnd = offset + to == breaks.get(next);
                addLines(new Run(run.text().substring(from, to), run.weight()), mayEnd, pieces);
                from = to;
            }
            offset += run.text().length();
        }
        return new MeasuredParagraph(paragraph, pieces, measurer);
    }

    /** A line end that the author wrote is a line end, whatever the rules of the language say. */
    private void addLines(Run run, boolean mayEnd, List<Piece> pieces) {
        String text = run.text();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            pieces.add(piece(new Run(text.substring(from, end), run.weight()), true, true));
            from = end + 1;
        }
        if (from < text.length()) {
            pieces.add(piece(new Run(text.substring(from), run.weight()), mayEnd, false));
        }
    }

    private Piece piece(Run run, boolean mayEnd, boolean mustEnd) {
        String words = run.text().stripTrailing();
        double width = measurer.measure(words, run.weight());
        double space = words.length() == run.text().length()
                ? 0
                : measurer.measure(run.text().substring(words.length()), run.weight());
        return new Piece(run, width, space, mayEnd, mustEnd);
    }

    /**
     * Words that stay together.
     *
     * @param width in ems, without the space behind the words
     * @param space in ems, what is lost where the line ends here
     */
    record Piece(Run run, double width, double space, boolean mayEnd, boolean mustEnd) {}
}
