package org.incubationtoolkits.canvas;

/**
 * What a canvas is laid out on; lengths in millimetres.
 *
 * @param width of the sheet after it was cut
 * @param height of the sheet after it was cut
 * @param margin kept free on all four sides
 * @param bleed printed beyond each side, and cut off
 * @param gap between two blocks
 * @param writingRoom the least height that a block leaves for pen or sticky note
 */
public record Sheet(
        double width, double height, double margin, double bleed, double gap, TypeSizes type, double writingRoom) {

    /** @throws IllegalArgumentException if nothing is left between the margins */
    public Sheet {
        if (margin < 0 || gap < 0 || bleed < 0 || width <= 2 * margin || height <= 2 * margin) {
            throw new IllegalArgumentException("margin and gap must leave room on the sheet, are " + margin + " and "
                    + gap + " on " + width + " x " + height);
        }
    }

    /** Returns what is left between the margins. */
    public Box content() {
        return new Box(margin, margin, width - 2 * margin, height - 2 * margin);
    }

    /** Returns the same sheet, to be cut by a printer: 3 mm is usual. */
    public Sheet withBleed(double bleed) {
        return new Sheet(width, height, margin, bleed, gap, type, writingRoom);
    }

    public Sheet withGap(double gap) {
        return new Sheet(width, height, margin, bleed, gap, type, writingRoom);
    }
}
