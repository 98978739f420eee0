package org.incubationtoolkits.canvas.sheet;

import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.text.Text;

/**
 * Everything that stands on a sheet, not yet laid out.
 *
 * @param subtitle what stands below the title: the purpose of the canvas, or whose answers these are
 * @param blocks in reading order
 */
public record SheetContent(
        Canvas canvas, Text title, Optional<Text> subtitle, List<BlockContent> blocks, SheetWords words) {

    public SheetContent {
        blocks = List.copyOf(blocks);
    }

    /** Returns what stands on the sheet of a canvas that nobody has written on. */
    public static SheetContent of(Canvas canvas, Mode mode, SheetWords words) {
        List<BlockContent> blocks = canvas.blocks().stream()
                .map(block -> BlockContent.of(block, mode))
                .toList();
        return new SheetContent(canvas, canvas.title(), canvas.purpose(), blocks, words);
    }

    public SheetContent withSubtitle(Text subtitle) {
        return new SheetContent(canvas, title, Optional.of(subtitle), blocks, words);
    }
}
