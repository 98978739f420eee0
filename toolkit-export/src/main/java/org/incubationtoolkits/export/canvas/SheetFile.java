package org.incubationtoolkits.export.canvas;

import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.canvas.PageFormat;
import org.incubationtoolkits.canvas.sheet.Mode;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.canvas.Canvas;

/** A sheet of a canvas that the site offers, as SVG and, where it is published with PDF, as PDF too. */
public record SheetFile(Mode mode, PageFormat format) {

    /** The folder of the pages on which canvases are filled in, and of their drawings. */
    public static final String FOLDER = "canvases/";

    private static final List<SheetFile> EMPTY =
            List.of(new SheetFile(Mode.PROMPTS, PageFormat.A4), new SheetFile(Mode.PROMPTS, PageFormat.A3));

    private static final List<SheetFile> WITH_EXAMPLE = List.of(
            new SheetFile(Mode.PROMPTS, PageFormat.A4),
            new SheetFile(Mode.PROMPTS, PageFormat.A3),
            new SheetFile(Mode.EXAMPLE, PageFormat.A4));

    /** Returns the sheets of a canvas; that of the worked example only where there is one. */
    public static List<SheetFile> of(Canvas canvas) {
        return canvas.blocks().stream().anyMatch(block -> block.example().isPresent()) ? WITH_EXAMPLE : EMPTY;
    }

    /** Returns the path of the page of a canvas, from the folder of the edition. */
    public static String page(Tool tool) {
        return FOLDER + tool.id() + ".html";
    }

    /** Returns the path of the drawing, from the folder of the edition. */
    public String svg(Tool tool) {
        return path(tool) + ".svg";
    }

    /** Returns the path of the PDF, from the folder of the edition. */
    public String pdf(Tool tool) {
        return path(tool) + ".pdf";
    }

    private String path(Tool tool) {
        return FOLDER + tool.id() + "." + word(mode) + "." + word(format);
    }

    public Label label() {
        return mode == Mode.EXAMPLE ? Label.EXAMPLE_CANVAS : Label.EMPTY_SHEET;
    }

    /** Returns the name of the paper, which is the same in every language. */
    public String pageName() {
        return format.name();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
