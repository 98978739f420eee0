package org.incubationtoolkits.model.canvas;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How many equal columns and rows a sheet is divided into. */
public record Grid(
        @Min(1) @Max(MAX) int columns, @Min(1) @Max(MAX) int rows) {

    /** The greatest number of columns, and of rows. */
    public static final int MAX = 12;
}
