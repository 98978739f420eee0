package org.incubationtoolkits.canvas.sheet;

import org.incubationtoolkits.model.canvas.Block;

/**
 * What does not fit into a block, at the smallest type that can be read.
 *
 * @param part whether words are cut, or too little room is left to write
 * @param excess how many millimetres are missing
 */
public record Misfit(Block block, Part part, double excess) {

    /** What does not fit. */
    public enum Part {
        WORDS,
        WRITING_ROOM
    }
}
