package org.incubationtoolkits.model.canvas;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.content.Syntax;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;

/**
 * The sheet that people fill in.
 *
 * <p>Geometry, reading order and fill order are three things: each block says where it lies, the order of {@code blocks}
 * is the order of reading (and of the document that a screen reader walks through), and {@code fillOrder} is the order of
 * work.
 *
 * @param version remembered by answers
 * @param fillOrder the ids of all blocks, each once
 */
public record Canvas(
        @Pattern(regexp = Syntax.VERSION, message = Syntax.VERSION_WORDS) String version,

        @Valid Text title,
        Optional<@Valid Text> purpose,
        @Valid Grid grid,
        @NotEmpty @Size(max = MAX_BLOCKS) List<@Valid Block> blocks,
        @NotEmpty List<Id> fillOrder) {

    /** The greatest number of blocks on a sheet. */
    public static final int MAX_BLOCKS = 48;

    public Canvas {
        blocks = List.copyOf(blocks);
        fillOrder = List.copyOf(fillOrder);
    }

    /**
     * Returns the canvas with other blocks. In the fill order, a new block comes after the one that it follows among the blocks,
     * and one that is gone is left out.
     */
    public Canvas withBlocks(List<Block> blocks) {
        List<Id> ids = blocks.stream().map(Block::id).toList();
        List<Id> order = new ArrayList<>(fillOrder);
        order.retainAll(ids);
        for (int i = 0; i < ids.size(); i++) {
            if (!order.contains(ids.get(i))) {
                order.add(i == 0 ? 0 : order.indexOf(ids.get(i - 1)) + 1, ids.get(i));
            }
        }
        return new Canvas(version, title, purpose, grid, blocks, order);
    }

    /** Returns the place of a block in the fill order, from 1; 0 for one that is not in it. */
    public int fillNumber(Id block) {
        return fillOrder.indexOf(block) + 1;
    }
}
