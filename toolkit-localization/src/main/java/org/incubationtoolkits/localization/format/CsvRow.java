package org.incubationtoolkits.localization.format;

import java.util.List;
import java.util.Optional;

/**
 * One row of a CSV file.
 *
 * @param cells at most {@value #MAX_CELLS}; there is always one
 * @param fault what keeps the row from being understood
 */
record CsvRow(List<CsvCell> cells, Optional<CsvFault> fault) {

    /** More than anybody needs, and few enough that a row of nothing but commas costs little. */
    static final int MAX_CELLS = 1_000;

    boolean isBlank() {
        return fault.isEmpty() && cells.stream().allMatch(cell -> cell.content().isBlank());
    }

    /** Returns the cell in this column, from 0; nothing where the row is shorter, as spreadsheets leave out empty cells. */
    Optional<CsvCell> cell(int column) {
        return column < cells.size() ? Optional.of(cells.get(column)) : Optional.empty();
    }
}
