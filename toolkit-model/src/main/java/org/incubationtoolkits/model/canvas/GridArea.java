package org.incubationtoolkits.model.canvas;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/**
 * The cells that a block covers. Columns are counted from 1 from the start edge: from the left in a left-to-right edition,
 * from the right in a right-to-left one.
 *
 * @param columnSpan 1 if absent
 * @param rowSpan 1 if absent
 */
public record GridArea(
        @Min(1) @Max(Grid.MAX) int column,
        @Min(1) @Max(Grid.MAX) int row,
        Optional<@Min(1) @Max(Grid.MAX) Integer> columnSpan,
        Optional<@Min(1) @Max(Grid.MAX) Integer> rowSpan) {

    public static GridArea of(int column, int row, int columnSpan, int rowSpan) {
        return new GridArea(column, row, Optional.of(columnSpan), Optional.of(rowSpan));
    }

    public int columns() {
        return columnSpan.orElse(1);
    }

    public int rows() {
        return rowSpan.orElse(1);
    }

    public int lastColumn() {
        return column + columns() - 1;
    }

    public int lastRow() {
        return row + rows() - 1;
    }

    public boolean overlaps(GridArea other) {
        return column <= other.lastColumn()
                && other.column <= lastColumn()
                && row <= other.lastRow()
                && other.row <= lastRow();
    }
}
