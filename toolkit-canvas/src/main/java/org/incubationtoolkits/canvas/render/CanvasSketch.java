package org.incubationtoolkits.canvas.render;

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
                .append(Decimal.of(layout.sheet().width()))
                .append(' ')
                .append(Decimal.of(layout.sheet().height()))
                .append("\" fill=\"none\" stroke=\"" + INK + "\" stroke-width=\"2.5\" role=\"presentation\">\n");
        layout.blocks().forEach(placed -> svg.append(rectangle(placed.box(), placed.fillNumber() == 1)));
        return svg.append("</svg>\n").toString();
    }

    private static String rectangle(Box box, boolean first) {
        return "<rect x=\"" + Decimal.of(box.left()) + "\" y=\"" + Decimal.of(box.top()) + "\" width=\""
                + Decimal.of(box.width())
                + "\" height=\"" + Decimal.of(box.height()) + "\" rx=\"2\"" + (first ? " fill=\"" + INK + "\"" : "")
                + "/>\n";
    }
}
