package org.incubationtoolkits.canvas;

/**
 * The paper that a canvas is laid out on, in millimetres.
 *
 * @param margin kept free on all four sides
 * @param gap between two blocks
 */
public record Sheet(double width, double height, double margin, double gap) {

    /** A4 across, as in ISO 216, with margins that office printers can print to. */
    public static final Sheet A4_LANDSCAPE = new Sheet(297, 210, 10, 3);

    /** A3 across, as in ISO 216. */
    public static final Sheet A3_LANDSCAPE = new Sheet(420, 297, 12, 4);

    /** @throws IllegalArgumentException if nothing is left between the margins */
    public Sheet {
        if (margin < 0 || gap < 0 || width <= 2 * margin || height <= 2 * margin) {
            throw new IllegalArgumentException("margin and gap must leave room on the sheet, are " + margin + " and "
                    + gap + " on " + width + " x " + height);
        }
    }

    /** Returns what is left between the margins. */
    public Box content() {
        return new Box(margin, margin, width - 2 * margin, height - 2 * margin);
    }
}
