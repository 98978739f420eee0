package org.incubationtoolkits.export.internal.markdown;

import java.util.List;
import org.incubationtoolkits.model.richtext.RichBlock;

/** Writes the paragraphs and lists of a rich text. */
final class RichBlocks implements RichBlock.Visitor<Blocks> {

    private final Blocks written = new Blocks();

    private RichBlocks() {}

    static Blocks of(List<RichBlock> blocks) {
        RichBlocks writer = new RichBlocks();
        blocks.forEach(block -> block.accept(writer));
        return writer.written;
    }

    @Override
    public Blocks paragraph(RichBlock.Paragraph paragraph) {
        return written.paragraph(RichLine.of(paragraph.content()));
    }

    @Override
    public Blocks list(RichBlock.ItemList list) {
        List<Blocks> items = list.items().stream().map(RichBlocks::of).toList();
        return list.ordered() ? written.numbered(list.start(), items) : written.bullets(items);
    }
}
