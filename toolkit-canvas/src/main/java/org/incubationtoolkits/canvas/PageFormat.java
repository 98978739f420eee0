package org.incubationtoolkits.canvas;

/** A size of paper, or of a screen, with the sizes of type that suit the distance from which it is read. */
public enum PageFormat {
    /** ISO 216; at arm's length. */
    A4(210, 297, 10, new TypeSizes(9.5, 7), 14),
    /** ISO 216; on a table between a few people. */
    A3(297, 420, 12, new TypeSizes(12.5, 8.5), 18),
    /** ISO 216; on a wall, with sticky notes. */
    A0(841, 1189, 25, new TypeSizes(32, 24), 80),
    /** ANSI A, 8.5 by 11 inches; at arm's length. */
    LETTER(215.9, 279.4, 10, new TypeSizes(9.5, 7), 14),
    /** A slide of 16 to 9, 13.333 inches wide, as in presentations. */
    SCREEN(190.5, 338.667, 8, new TypeSizes(11, 8), 10);

    private final double shortSide;
    private final double longSide;
    private final double margin;
    private final TypeSizes type;
    private final double writingRoom;

    PageFormat(double shortSide, double longSide, double margin, TypeSizes type, double writingRoom) {
        this.shortSide = shortSide;
        this.longSide = longSide;
        this.margin = margin;
        this.type = type;
        this.writingRoom = writingRoom;
    }

    /** Returns the sheet on its long side, without bleed, and without gaps between blocks. */
    public Sheet landscape() {
        return new Sheet(longSide, shortSide, margin, 0, 0, type, writingRoom);
    }

    /** Returns the sheet on its short side, without bleed, and without gaps between blocks. */
    public Sheet portrait() {
        return new Sheet(shortSide, longSide, margin, 0, 0, type, writingRoom);
    }
}
