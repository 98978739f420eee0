package org.incubationtoolkits.canvas.render;

import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.canvas.Box;
import org.incubationtoolkits.canvas.Sheet;
import org.incubationtoolkits.canvas.sheet.SetLine;
import org.incubationtoolkits.canvas.sheet.SheetLayout;
import org.incubationtoolkits.canvas.sheet.SheetLayout.SetBlock;
import org.incubationtoolkits.canvas.sheet.SheetLayout.WrittenIn;
import org.incubationtoolkits.canvas.sheet.Tone;
import org.incubationtoolkits.canvas.text.Run;
import org.incubationtoolkits.canvas.text.Weight;
import org.incubationtoolkits.model.text.Direction;

/**
 * A sheet as an SVG 1.1 document in millimetres: real text in reading order, no script, no stylesheet, no outside reference. Each
 * line says how long it is ({@code textLength}), so that it ends where it was laid out to end, in a similar typeface too.
 */
public final class SvgSheet {

    private static final String FONTS = "Noto Sans, Noto Sans Arabic, Segoe UI, Ubuntu, Arial, sans-serif";
    private static final String INK = "#14211e";
    private static final String HAIR = "#66776f";
    private static final double STROKE = 0.35;

    private final SheetLayout layout;
    private final Direction direction;
    private final Locale language;
    private final StringBuilder svg = new StringBuilder();

    private SvgSheet(SheetLayout layout) {
        this.layout = layout;
        this.direction = layout.content().words().direction();
        this.language = layout.content().words().language();
    }

    /** Returns the document; what does not fit on the sheet stands out of its block, and is not cut. */
    public static String svg(SheetLayout layout) {
        return new SvgSheet(layout).write();
    }

    private String write() {
        open();
        layout.head().forEach(this::line);
        layout.writeIns().forEach(this::writeIn);
        layout.blocks().forEach(this::block);
        layout.foot().forEach(this::line);
        return svg.append("</svg>\n").toString();
    }

    private void open() {
        Sheet sheet = layout.sheet();
        double bleed = sheet.bleed();
        String width = number(sheet.width() + 2 * bleed);
        String height = number(sheet.height() + 2 * bleed);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "mm\" height=\"" + height
                + "mm\" viewBox=\"" + number(-bleed) + " " + number(-bleed) + " " + width + " " + height
                + "\" xml:lang=\"" + language.toLanguageTag() + "\" direction=\"" + direction.value()
                + "\" font-family=\"" + FONTS + "\" fill=\"" + INK + "\">\n");
        svg.append("<title>").append(Xml.text(layout.content().title().words())).append("</title>\n");
        layout.content()
                .subtitle()
                .ifPresent(text ->
                        svg.append("<desc>").append(Xml.text(text.words())).append("</desc>\n"));
        svg.append("<rect x=\"" + number(-bleed) + "\" y=\"" + number(-bleed) + "\" width=\"" + width + "\" height=\""
                + height + "\" fill=\"#fff\"/>\n");
    }

    private void writeIn(WrittenIn writeIn) {
        Box box = writeIn.box();
        writeIn.lines().forEach(this::line);
        svg.append("<path d=\"M" + number(box.left()) + " " + number(box.bottom()) + "H" + number(box.right())
                + "\" stroke=\"" + HAIR + "\" stroke-width=\"0.25\"/>\n");
    }

    private void block(SetBlock block) {
        Box box = block.box();
        svg.append("<g>\n<rect x=\"" + number(box.left()) + "\" y=\"" + number(box.top()) + "\" width=\""
                + number(box.width()) + "\" height=\"" + number(box.height()) + "\" fill=\"none\" stroke=\"" + INK
                + "\" stroke-width=\"" + STROKE + "\"/>\n");
        Box circle = block.circle();
        svg.append("<circle cx=\"" + number(circle.left() + block.radius()) + "\" cy=\""
                + number(circle.top() + block.radius()) + "\" r=\"" + number(block.radius())
                + "\" fill=\"" + Ink.CIRCLE.colour() + "\"/>\n");
        line(block.number());
        block.title().forEach(this::line);
        block.body().forEach(this::line);
        svg.append("</g>\n");
    }

    private void line(SetLine line) {
        Ink ink = Ink.of(line.tone());
        if (!line.marker().isEmpty()) {
            svg.append("<text x=\"" + number(line.markerStart()) + "\" y=\"" + number(line.baseline())
                    + "\" font-size=\"" + number(line.size()) + "\" fill=\"" + ink.colour() + "\">"
                    + Xml.text(line.marker()) + "</text>\n");
        }
        if (line.line().runs().isEmpty()) {
            return;
        }
        svg.append("<text x=\"" + number(line.start()) + "\" y=\"" + number(line.baseline()) + "\" font-size=\""
                + number(line.size()) + "\" fill=\"" + ink.colour() + "\"" + anchor(line) + language(line)
                + " textLength=\"" + number(line.width()) + "\" lengthAdjust=\"spacingAndGlyphs\">");
        runs(line.line().runs());
        svg.append("</text>\n");
    }

    private String anchor(SetLine line) {
        if (line.tone() == Tone.FILL_NUMBER) {
            return " text-anchor=\"middle\"";
        }
        Direction own = Direction.of(line.language());
        return own == direction ? "" : " direction=\"" + own.value() + "\" text-anchor=\"end\"";
    }

    private String language(SetLine line) {
        return line.language().equals(language)
                ? ""
                : " xml:lang=\"" + line.language().toLanguageTag() + "\"";
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            String words = Xml.text(run.text());
            svg.append(run.weight() == Weight.BOLD ? "<tspan font-weight=\"700\">" + words + "</tspan>" : words);
        }
    }

    private static String number(double millimetres) {
        return Decimal.of(millimetres);
    }
}
