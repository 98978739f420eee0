package org.incubationtoolkits.canvas;

import java.util.List;
import org.incubationtoolkits.model.canvas.Block;

/** Where every block of a canvas lies on a sheet, in reading order. */
public record CanvasLayout(Sheet sheet, List<PlacedBlock> blocks) {

    public CanvasLayout {
        blocks = List.copyOf(blocks);
    }

    /**
     * A block and its place.
     *
     * @param fillNumber its place in the fill order, from 1
     */
    public record PlacedBlock(Block block, int fillNumber, Box box) {}
}
