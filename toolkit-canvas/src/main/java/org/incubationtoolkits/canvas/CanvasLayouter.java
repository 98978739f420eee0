package org.incubationtoolkits.canvas;

import java.util.List;
import org.incubationtoolkits.canvas.CanvasLayout.PlacedBlock;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.canvas.Grid;
import org.incubationtoolkits.model.canvas.GridArea;
import org.incubationtoolkits.model.text.Direction;

/** Lays out a canvas: equal columns and rows between the margins, mirrored for scripts written from right to left. */
public final class CanvasLayouter {

    private final Sheet sheet;
    private final Direction direction;

    public CanvasLayouter(Sheet sheet, Direction direction) {
        this.sheet = sheet;
        this.direction = direction;
    }

    /** Returns the layout of a valid canvas on the whole sheet; what overlaps on the grid overlaps on the sheet. */
    public CanvasLayout layOut(Canvas canvas) {
        return layOut(canvas, sheet.content());
    }

    /** Returns the layout of a valid canvas in a part of the sheet. */
    public CanvasLayout layOut(Canvas canvas, Box room) {
        List<PlacedBlock> placed = canvas.blocks().stream()
                .map(block ->
                        new PlacedBlock(block, canvas.fillNumber(block.id()), box(canvas.grid(), block.area(), room)))
                .toList();
        return new CanvasLayout(sheet, placed);
    }

    private Box box(Grid grid, GridArea area, Box content) {
        double column = track(content.width(), grid.columns());
        double row = track(content.height(), grid.rows());
        Box box = new Box(
                content.left() + (area.column() - 1) * (column + sheet.gap()),
                content.top() + (area.row() - 1) * (row + sheet.gap()),
                span(column, area.columns()),
                span(row, area.rows()));
        return direction == Direction.RIGHT_TO_LEFT ? box.mirrored(sheet.width()) : box;
    }

    private double track(double room, int tracks) {
        return (room - (tracks - 1) * sheet.gap()) / tracks;
    }

    private double span(double track, int tracks) {
        return tracks * track + (tracks - 1) * sheet.gap();
    }
}
