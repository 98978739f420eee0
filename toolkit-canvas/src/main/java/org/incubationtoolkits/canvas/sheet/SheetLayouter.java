package org.incubationtoolkits.canvas.sheet;

import java.util.List;
import java.util.stream.IntStream;
import org.incubationtoolkits.canvas.CanvasLayout;
import org.incubationtoolkits.canvas.CanvasLayouter;
import org.incubationtoolkits.canvas.Sheet;
import org.incubationtoolkits.canvas.sheet.SheetLayout.SetBlock;
import org.incubationtoolkits.canvas.text.TextSetter;

/**
 * Puts the words of a canvas on a sheet. All blocks are set in one size: the largest, from the preferred one of the sheet
 * downwards, at which everything fits; where nothing does, the smallest, and what does not fit is told, never cut. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * SheetLayouter layouter = new SheetLayouter(PageFormat.A4.landscape(), TextSetter.plain());
 * SheetLayout layout = layouter.layOut(SheetContent.of(canvas, Mode.PROMPTS, words));
 * }</pre>
 */
public final class SheetLayouter {

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;
    private static final double STEP = 0.5;

    private final Sheet sheet;
    private final TextSetter setter;

    public SheetLayouter(Sheet sheet, TextSetter setter) {
        this.sheet = sheet;
        this.setter = setter;
    }

    public SheetLayout layOut(SheetContent content) {
        double preferred = sheet.type().preferred() * MILLIMETRES_PER_POINT;
        double floor = sheet.type().floor() * MILLIMETRES_PER_POINT;
        Surround surround = new Surround(sheet, setter, content.words().direction(), preferred, floor);
        Surround.Frame frame = surround.around(content);
        CanvasLayout grid =
                new CanvasLayouter(sheet, content.words().direction()).layOut(content.canvas(), frame.room());
        List<BlockSetter> setters = setters(content, grid, preferred);
        double size = size(setters, preferred, floor);
        List<SetBlock> blocks = setters.stream().map(each -> each.set(size)).toList();
        return new SheetLayout(
                content,
                sheet,
                size,
                frame.head(),
                frame.writeIns(),
                blocks,
                frame.foot(),
                setters.stream().flatMap(each -> each.misfit(size).stream()).toList());
    }

    private List<BlockSetter> setters(SheetContent content, CanvasLayout grid, double preferred) {
        return IntStream.range(0, content.blocks().size())
                .mapToObj(i -> new BlockSetter(
                        content.blocks().get(i),
                        grid.blocks().get(i),
                        content.words(),
                        setter,
                        preferred * 0.65,
                        sheet.writingRoom()))
                .toList();
    }

    private static double size(List<BlockSetter> setters, double preferred, double floor) {
        double step = STEP * MILLIMETRES_PER_POINT;
        double size = preferred;
        while (size > floor && doesNotFit(setters, size)) {
            size = Math.max(floor, size - step);
        }
        return size;
    }

    private static boolean doesNotFit(List<BlockSetter> setters, double size) {
        return setters.stream().anyMatch(each -> each.misfit(size).isPresent());
    }
}
