package org.incubationtoolkits.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.canvas.PageFormat;
import org.incubationtoolkits.canvas.sheet.FitCheck;
import org.incubationtoolkits.canvas.sheet.Mode;
import org.incubationtoolkits.canvas.sheet.SheetLayout;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.canvas.CanvasSheets;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.Locator;
import org.incubationtoolkits.model.problem.Problem;

/**
 * Whether the words of every canvas fit on paper, in every language.
 *
 * @param sheets what was laid out, in order of languages, formats and tools
 * @param problems what does not fit
 */
public record CanvasFit(List<Sheet> sheets, List<Problem> problems) {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    public CanvasFit {
        sheets = List.copyOf(sheets);
        problems = problems.stream().distinct().sorted().toList();
    }

    /**
     * One sheet.
     *
     * @param points the size of type at which it fits, or the smallest one
     * @param misfits how many blocks are too full
     */
    public record Sheet(Id tool, Locale locale, PageFormat format, Mode mode, double points, int misfits) {}

    /** Lays out every canvas of these editions on its long side, with prompts and with the worked example. */
    public static CanvasFit of(List<Edition> editions, List<PageFormat> formats) {
        List<CanvasFit> each =
                editions.parallelStream().map(edition -> of(edition, formats)).toList();
        return new CanvasFit(
                each.stream().flatMap(fit -> fit.sheets().stream()).toList(),
                each.stream().flatMap(fit -> fit.problems().stream()).toList());
    }

    private static CanvasFit of(Edition edition, List<PageFormat> formats) {
        List<Sheet> sheets = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        CanvasSheets canvases = CanvasSheets.of(edition);
        List<Tool> tools = edition.catalogue()
                .tools()
                .filter(tool -> tool.canvas().isPresent())
                .toList();
        for (PageFormat format : formats) {
            for (Tool tool : tools) {
                for (Mode mode : List.of(Mode.PROMPTS, Mode.EXAMPLE)) {
                    SheetLayout layout = canvases.layOut(tool.id(), mode, format.landscape());
                    sheets.add(sheet(tool, edition, format, mode, layout));
                    problems.addAll(new FitCheck(tool, format, Locator.BY_ADDRESS).problems(layout));
                }
            }
        }
        return new CanvasFit(sheets, problems);
    }

    private static Sheet sheet(Tool tool, Edition edition, PageFormat format, Mode mode, SheetLayout layout) {
        double points = Math.round(layout.size() * POINTS_PER_MILLIMETRE * 10) / 10.0;
        return new Sheet(
                tool.id(),
                edition.locale(),
                format,
                mode,
                points,
                layout.misfits().size());
    }
}
