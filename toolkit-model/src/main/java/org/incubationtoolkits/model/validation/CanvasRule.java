package org.incubationtoolkits.model.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.canvas.Block;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.canvas.Grid;
import org.incubationtoolkits.model.canvas.GridArea;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.internal.tree.Excerpts;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Place;

/** The blocks of a canvas lie side by side on its grid, and the fill order names each of them once. */
final class CanvasRule implements Rule {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        catalogue
                .tools()
                .forEach(tool -> tool.canvas().ifPresent(canvas -> {
                    Place place = Place.of(tool.ref()).child("canvas");
                    checkGrid(place.child("blocks"), canvas, findings);
                    checkOverlaps(place.child("blocks"), canvas.blocks(), findings);
                    checkFillOrder(place.child("fillOrder"), canvas, findings);
                }));
    }

    private static void checkGrid(Place blocks, Canvas canvas, Findings findings) {
        Grid grid = canvas.grid();
        for (int i = 0; i < canvas.blocks().size(); i++) {
            Block block = canvas.blocks().get(i);
            GridArea area = block.area();
            if (area.lastColumn() > grid.columns()) {
                outside(blocks.child(i), block, "column", area.lastColumn(), grid.columns(), findings);
            }
            if (area.lastRow() > grid.rows()) {
                outside(blocks.child(i), block, "row", area.lastRow(), grid.rows(), findings);
            }
        }
    }

    private static void outside(Place place, Block block, String what, int last, int there, Findings findings) {
        findings.add(
                ModelProblem.BLOCK_OUTSIDE_GRID,
                place.child("area"),
                "Block \"" + block.id() + "\" reaches " + what + " " + last + ", but the grid has " + there + ".",
                "Reduce \"" + what + "Span\", or add a " + what + " to the grid.");
    }

    /** Pair by pair; where there are too many blocks, it has been said, and there would be too many pairs. */
    private static void checkOverlaps(Place place, List<Block> blocks, Findings findings) {
        if (blocks.size() > Canvas.MAX_BLOCKS) {
            return;
        }
        for (int i = 0; i < blocks.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (blocks.get(i).area().overlaps(blocks.get(j).area())) {
                    findings.add(
                            ModelProblem.BLOCKS_OVERLAP,
                            place.child(i).child("area"),
                            "Block \"" + blocks.get(i).id() + "\" lies over block \""
                                    + blocks.get(j).id() + "\".",
                            "Move one of them, or make it smaller.");
                }
            }
        }
    }

    private static void checkFillOrder(Place place, Canvas canvas, Findings findings) {
        Set<Id> unnamed =
                new LinkedHashSet<>(canvas.blocks().stream().map(Block::id).toList());
        for (int i = 0; i < canvas.fillOrder().size(); i++) {
            if (!unnamed.remove(canvas.fillOrder().get(i))) {
                findings.add(
                        ModelProblem.FILL_ORDER_INCOMPLETE,
                        place.child(i),
                        "\"" + canvas.fillOrder().get(i) + "\" is not a block of this canvas, or stands here twice.",
                        "Name each block once.");
            }
        }
        if (!unnamed.isEmpty() && !canvas.fillOrder().isEmpty()) {
            String words = unnamed.stream().map(Id::value).collect(Collectors.joining(", "));
            findings.add(
                    ModelProblem.FILL_ORDER_INCOMPLETE,
                    place,
                    "The fill order leaves out \"" + Excerpts.of(words) + "\".",
                    "Add what is missing.");
        }
    }
}
