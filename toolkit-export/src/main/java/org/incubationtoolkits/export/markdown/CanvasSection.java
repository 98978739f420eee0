package org.incubationtoolkits.export.markdown;

import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.model.canvas.Block;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.text.RichText;

/** The sheet of a tool: a heading for each block in reading order, with its number in the order of filling in. */
record CanvasSection(View view, Canvas canvas) {

    Blocks write() {
        Blocks section = new Blocks()
                .heading(2, Inline.join(view.label(Label.CANVAS), view.text(canvas.title())))
                .add(canvas.purpose().map(view.wording()::paragraph).orElseGet(Blocks::new))
                .paragraph(view.label(Label.CANVAS_INTRO));
        canvas.blocks().forEach(block -> section.add(block(block)));
        return section;
    }

    private Blocks block(Block block) {
        return new Blocks()
                .heading(3, view.numbered(canvas.fillNumber(block.id()), view.text(block.title())))
                .add(block.help().map(view.wording()::paragraph).orElseGet(Blocks::new))
                .bullets(block.prompts().stream()
                        .map(prompt -> new Blocks().paragraph(view.text(prompt.text())))
                        .toList())
                .add(block.example().map(this::example).orElseGet(Blocks::new));
    }

    private Blocks example(RichText example) {
        return new Blocks().paragraph(view.label(Label.EXAMPLE).strong()).add(view.rich(example));
    }
}
