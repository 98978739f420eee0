package org.incubationtoolkits.canvas.text;

import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.canvas.text.TextSetter.Piece;

/** A paragraph whose words have been measured once, for lines of any width. Immutable. */
public final class MeasuredParagraph {

    private final Paragraph paragraph;
    private final List<Piece> pieces;
    private final TextMeasurer measurer;

    MeasuredParagraph(Paragraph paragraph, List<Piece> pieces, TextMeasurer measurer) {
        this.paragraph = paragraph;
        this.pieces = List.copyOf(pieces);
        this.measurer = measurer;
    }

    public Paragraph paragraph() {
        return paragraph;
    }

    /**
     * Returns the lines, each as full as it can be. A word that is wider than a line is broken between letters, so that no line
     * is wider than asked for, unless a single letter is.
     *
     * @param width in ems
     */
    public List<Line> lines(double width) {
        Filling filling = new Filling(width);
        int i = 0;
        while (i < pieces.size()) {
            int end = endOfWord(i);
            filling.add(pieces.subList(i, end));
            i = end;
        }
        return filling.finish();
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < pieces.size() - 1 && !pieces.get(end).mayEnd()) {
            end++;
        }
        return end + 1;
    }

    /** The lines so far, and the one that is being filled. */
    private final class Filling {

        private final double limit;
        private final List<Line> lines = new ArrayList<>();
        private final List<Run> runs = new ArrayList<>();
        private double width;
        private double space;

        Filling(double limit) {
            this.limit = limit;
        }

        void add(List<Piece> word) {
            double wanted = width(word);
            if (!runs.isEmpty() && width + space + wanted > limit) {
                end();
            }
            if (wanted > limit) {
                word.forEach(this::addByLetters);
            } else {
                word.forEach(this::put);
            }
            if (word.get(word.size() - 1).mustEnd()) {
                end();
            }
        }

        private double width(List<Piece> word) {
            double sum = 0;
            for (Piece piece : word) {
                sum += piece.width();
            }
            for (Piece piece : word.subList(0, word.size() - 1)) {
                sum += piece.space();
            }
            return sum;
        }

        private void put(Piece piece) {
            runs.add(piece.run());
            if (piece.width() == 0) {
                space += piece.space(); // only white space, which is lost if the line ends behind it
            } else {
                width += space + piece.width();
                space = piece.space();
            }
        }

        private void addByLetters(Piece piece) {
            String text = piece.run().text().stripTrailing();
            int from = 0;
            if (!runs.isEmpty() && fitting(text, 0, piece.run().weight()) == 0) {
                end();
            }
            while (from < text.length()) {
                int to = fitting(text, from, piece.run().weight());
                putLetters(text.substring(from, to), piece.run().weight());
                from = to;
                if (from < text.length()) {
                    end();
                }
            }
            runs.add(new Run(
                    piece.run().text().substring(text.length()), piece.run().weight()));
            space += piece.space();
        }

        /** Returns the offset behind the letters that fit in the rest of the line; at least one in an empty line. */
        private int fitting(String text, int from, Weight weight) {
            double used = width + space;
            int to = from;
            while (to < text.length()) {
                int next = Letters.end(text, to);
                used += measurer.measure(text.substring(to, next), weight);
                boolean first = to == from && runs.isEmpty();
                if (used > limit && !first) {
                    return to;
                }
                to = next;
            }
            return to;
        }

        private void putLetters(String text, Weight weight) {
            runs.add(new Run(text, weight));
            width += space + measurer.measure(text, weight);
            space = 0;
        }

        private void end() {
            lines.add(new Line(joined(), width));
            runs.clear();
            width = 0;
            space = 0;
        }

        List<Line> finish() {
            if (!runs.isEmpty()) {
                end();
            }
            return lines;
        }

        /** Neighbours of one weight as one run, so that letters join and a reader hears one sentence. */
        private List<Run> joined() {
            int last = runs.size() - 1;
            while (last >= 0 && runs.get(last).text().isBlank()) {
                last--;
            }
            List<Run> joined = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i <= last; i++) {
                text.append(runs.get(i).text());
                if (i == last || runs.get(i + 1).weight() != runs.get(i).weight()) {
                    String words = i == last ? text.toString().stripTrailing() : text.toString();
                    joined.add(new Run(words, runs.get(i).weight()));
                    text.setLength(0);
                }
            }
            return joined;
        }
    }
}
