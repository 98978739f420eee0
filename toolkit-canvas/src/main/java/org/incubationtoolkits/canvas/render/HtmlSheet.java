package org.incubationtoolkits.canvas.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.canvas.Box;
import org.incubationtoolkits.canvas.Sheet;
import org.incubationtoolkits.canvas.sheet.SetLine;
import org.incubationtoolkits.canvas.sheet.SheetLayout;
import org.incubationtoolkits.canvas.sheet.SheetLayout.SetBlock;
import org.incubationtoolkits.canvas.sheet.SheetLayout.WrittenIn;
import org.incubationtoolkits.canvas.text.Run;
import org.incubationtoolkits.canvas.text.Weight;
import org.incubationtoolkits.model.text.Direction;

/**
 * A sheet as one HTML document without script or outside reference. On screen it is a page that flows and can be enlarged; in
 * print every line stands where it was laid out, on one page of the size of the sheet, bleed included. Headings, lists and
 * paragraphs are elements, so that a PDF made of it is tagged.
 */
public final class HtmlSheet {

    private final SheetLayout layout;
    private final Direction direction;
    private final Locale language;
    private final StringBuilder html = new StringBuilder();

    private HtmlSheet(SheetLayout layout) {
        this.layout = layout;
        this.direction = layout.content().words().direction();
        this.language = layout.content().words().language();
    }

    /**
     * Returns the document.
     *
     * @param fontFaces CSS that brings typefaces along, such as {@code @font-face} rules; empty to take those of the reader
     */
    public static String html(SheetLayout layout, String fontFaces) {
        return new HtmlSheet(layout).write(fontFaces);
    }

    private String write(String fontFaces) {
        Sheet sheet = layout.sheet();
        Box page = new Box(
                -sheet.bleed(), -sheet.bleed(), sheet.width() + 2 * sheet.bleed(), sheet.height() + 2 * sheet.bleed());
        html.append("<!DOCTYPE html>\n<html lang=\"" + language.toLanguageTag() + "\" dir=\"" + direction.value()
                + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + Xml.text(layout.content().title().words()) + "</title>\n<style>\n" + fontFaces
                + HtmlSheetStyle.css(page, direction) + "</style>\n</head>\n<body>\n<main>\n<header>\n");
        Paragraphs head = new Paragraphs(page);
        head.write(layout.head().subList(0, headings()), "h1");
        head.write(layout.head().subList(headings(), layout.head().size()), "p");
        layout.writeIns().forEach(each -> writeIn(each, page));
        html.append("</header>\n<div class=\"blocks\">\n");
        layout.blocks().forEach(block -> block(block, page));
        html.append("</div>\n<footer>\n");
        new Paragraphs(page).write(layout.foot(), "p");
        return html.append("</footer>\n</main>\n</body>\n</html>\n").toString();
    }

    /** Returns how many lines the title has; those of the subtitle follow. */
    private int headings() {
        List<SetLine> head = layout.head();
        int count = Math.min(1, head.size());
        while (count < head.size() && !head.get(count).begins()) {
            count++;
        }
        return count;
    }

    private void writeIn(WrittenIn writeIn, Box page) {
        html.append("<div class=\"write-in\" style=\"" + place(writeIn.box(), page) + "\">\n");
        new Paragraphs(writeIn.box()).write(writeIn.lines(), "p");
        html.append("</div>\n");
    }

    private void block(SetBlock block, Box page) {
        String id = "block-" + block.content().block().id();
        SetLine number = block.number();
        html.append("<section aria-labelledby=\"" + id + "\" style=\"" + place(block.box(), page) + "\">\n<h2 id=\""
                + id + "\"><span class=\"number\" style=\"" + place(block.circle(), block.box()) + size(number)
                + "\">");
        runs(number.line().runs());
        html.append("</span> ");
        Paragraphs words = new Paragraphs(block.box());
        words.title(block.title());
        html.append("</h2>\n");
        words.write(block.body(), "p");
        html.append("</section>\n");
    }

    /** Words in a box, from the edges of which their places are measured. */
    private final class Paragraphs {

        private final Box box;

        private Paragraphs(Box box) {
            this.box = box;
        }

        /** Writes each paragraph as an element; those with a marker are a list. */
        private void write(List<SetLine> lines, String element) {
            boolean inList = false;
            for (List<SetLine> paragraph : paragraphs(lines)) {
                boolean isItem = !paragraph.get(0).marker().isEmpty();
                if (isItem != inList) {
                    html.append(isItem ? "<ul>\n" : "</ul>\n");
                    inList = isItem;
                }
                String name = isItem ? "li" : element;
                String tone =
                        paragraph.get(0).tone().name().toLowerCase(Locale.ROOT).replace('_', '-');
                html.append("<" + name + " class=\"" + tone + "\"" + language(paragraph.get(0)) + ">");
                marker(paragraph.get(0));
                lines(paragraph);
                html.append("</" + name + ">\n");
            }
            html.append(inList ? "</ul>\n" : "");
        }

        private void title(List<SetLine> lines) {
            String own = lines.isEmpty() ? "" : language(lines.get(0));
            html.append(own.isEmpty() ? "" : "<span" + own + ">");
            lines(lines);
            html.append(own.isEmpty() ? "" : "</span>");
        }

        private void marker(SetLine line) {
            if (!line.marker().isEmpty()) {
                html.append("<span class=\"line\"" + style(line, line.markerStart()) + ">" + Xml.text(line.marker())
                        + "</span> ");
            }
        }

        private void lines(List<SetLine> lines) {
            for (int i = 0; i < lines.size(); i++) {
                SetLine line = lines.get(i);
                if (i > 0
                        && LineEnd.hasSpace(
                                lines.get(i - 1).line().text(), line.line().text())) {
                    html.append(' ');
                }
                html.append("<span class=\"line\"" + style(line, line.start()) + ">");
                runs(line.line().runs());
                html.append("</span>");
            }
        }

        private String style(SetLine line, double start) {
            double edge = direction == Direction.RIGHT_TO_LEFT ? box.right() - start : start - box.left();
            return " style=\"--x:" + millimetres(edge) + ";--y:" + millimetres(line.baseline() - box.top()) + size(line)
                    + "\"";
        }
    }

    private static List<List<SetLine>> paragraphs(List<SetLine> lines) {
        List<List<SetLine>> all = new ArrayList<>();
        for (SetLine line : lines) {
            if (line.begins() || all.isEmpty()) {
                all.add(new ArrayList<>());
            }
            all.get(all.size() - 1).add(line);
        }
        return all;
    }

    private String language(SetLine line) {
        return line.language().equals(language)
                ? ""
                : " lang=\"" + line.language().toLanguageTag() + "\" dir=\""
                        + Direction.of(line.language()).value() + "\"";
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            String words = Xml.text(run.text());
            html.append(run.weight() == Weight.BOLD ? "<strong>" + words + "</strong>" : words);
        }
    }

    /** The place of a box within another, from the edge where the direction of the sheet begins. */
    private String place(Box box, Box within) {
        double edge = direction == Direction.RIGHT_TO_LEFT ? within.right() - box.right() : box.left() - within.left();
        return "--x:" + millimetres(edge) + ";--y:" + millimetres(box.top() - within.top()) + ";--w:"
                + millimetres(box.width()) + ";--h:" + millimetres(box.height());
    }

    private static String size(SetLine line) {
        return ";--size:" + millimetres(line.size());
    }

    static String millimetres(double length) {
        return Decimal.of(length) + "mm";
    }
}
