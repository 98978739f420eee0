package org.incubationtoolkits.canvas.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.incubationtoolkits.canvas.Box;
import org.incubationtoolkits.canvas.CanvasLayout;

/**
 * A small picture of a canvas, for lists: its blocks as outlines, the one to begin with filled. It holds no words, so it
 * serves every language of one direction, and its greys can be told from white and from black.
 */
public final class CanvasSketch {

    private static final String INK = "#7b8c85";

    private CanvasSketch() {}

    /** Returns an SVG 1.1 document without script, style or outside reference. */
    public static String svg(CanvasLayout layout) {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(number(layout.sheet().width()))
                .append(' ')
                .append(number(layout.sheet().height()))
                .append("\" fill=\"none\" stroke=\"" + INK + "\" stroke-width=\"2.5\" role=\"presentation\">\n");
        layout.blocks().forEach(placed -> svg.append(rectangle(placed.box(), placed.fillNumber() == 1)));
        return svg.append("</svg>\n").toString();
    }

    private static String rectangle(Box box, boolean first) {
        return "<rect x=\"" + number(box.left()) + "\" y=\"" + number(box.top()) + "\" width=\"" + number(box.width())
                + "\" height=\"" + number(box.height()) + "\" rx=\"2\"" + (first ? " fill=\"" + INK + "\"" : "")
                + "/>\n";
    }

    /** Two decimals at most, with a point, on every machine. */
    private static String number(double millimetres) {
        return BigDecimal.valueOf(millimetres)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
