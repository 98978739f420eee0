package org.incubationtoolkits.canvas;

/** A rectangle on a sheet, in millimetres from its left upper corner. */
public record Box(double left, double top, double width, double height) {

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    /** Returns whether the two share more than an edge. */
    public boolean overlaps(Box other) {
        return left < other.right() && other.left < right() && top < other.bottom() && other.top < bottom();
    }

    /** Returns whether {@code other} lies inside this box, edges included. */
    public boolean contains(Box other) {
        return left <= other.left && top <= other.top && right() >= other.right() && bottom() >= other.bottom();
    }

    /** Returns the box without an edge of this width. */
    public Box inset(double edge) {
        return new Box(left + edge, top + edge, width - 2 * edge, height - 2 * edge);
    }

    /** Returns the box with its lower edge elsewhere. */
    public Box withBottom(double bottom) {
        return new Box(left, top, width, bottom - top);
    }

    /** Returns the box as it lies on a sheet of this width that is looked at in a mirror. */
    Box mirrored(double sheetWidth) {
        return new Box(sheetWidth - right(), top, width, height);
    }
}
