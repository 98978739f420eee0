package org.incubationtoolkits.export.internal.html;

import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.canvas.PageFormat;
import org.incubationtoolkits.canvas.sheet.Mode;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.canvas.Canvas;

/** A drawing of a canvas that the site offers. */
public record SheetFile(Mode mode, PageFormat format) {

    /** The folder of the pages on which canvases are filled in, and of their drawings. */
    public static final String FOLDER = "canvases/";

    private static final List<SheetFile> EMPTY =
            List.of(new SheetFile(Mode.PROMPTS, PageFormat.A4), new SheetFile(Mode.PROMPTS, PageFormat.A3));

    private static final List<SheetFile> WITH_EXAMPLE = List.of(
            new SheetFile(Mode.PROMPTS, PageFormat.A4),
            new SheetFile(Mode.PROMPTS, PageFormat.A3),
            new SheetFile(Mode.EXAMPLE, PageFormat.A4));

    /** Returns the drawings of a canvas; that of the worked example only where there is one. */
    public static List<SheetFile> of(Canvas canvas) {
        return canvas.blocks().stream().anyMatch(block -> block.example().isPresent()) ? WITH_EXAMPLE : EMPTY;
    }

    /** Returns the path of the page of a canvas, from the folder of the edition. */
    public static String page(Tool tool) {
        return FOLDER + tool.id() + ".html";
    }

    public String path(Tool tool) {
        return FOLDER + tool.id() + "." + word(mode) + "." + word(format) + ".svg";
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
