package org.incubationtoolkits.export.html;

import java.io.IOException;
import org.incubationtoolkits.canvas.CanvasLayouter;
import org.incubationtoolkits.canvas.PageFormat;
import org.incubationtoolkits.canvas.Sheet;
import org.incubationtoolkits.canvas.render.CanvasSketch;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Sink;
import org.incubationtoolkits.export.canvas.CanvasSheets;
import org.incubationtoolkits.export.canvas.SheetFile;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.canvas.Canvas;

/** The drawings of the canvases of an edition. */
record CanvasFiles(Edition edition, CanvasSheets sheets) {

    private static final Sheet SKETCH = PageFormat.A4.landscape().withGap(3);

    static CanvasFiles of(Edition edition) {
        return new CanvasFiles(edition, CanvasSheets.of(edition));
    }

    /** Writes a sketch of the canvas of a tool, and its sheets for printing. */
    void write(Tool tool, Canvas canvas, Sink sink) throws IOException {
        String folder = edition.tag() + "/";
        CanvasLayouter layouter = new CanvasLayouter(SKETCH, edition.direction());
        sink.put(folder + ItemPath.of(tool.ref()) + ".svg", CanvasSketch.svg(layouter.layOut(canvas)));
        for (SheetFile file : SheetFile.of(canvas)) {
            String drawing = sheets.svg(tool.id(), file.mode(), file.format().landscape());
            sink.put(folder + file.svg(tool), drawing);
        }
    }
}
