package org.incubationtoolkits.canvas.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.incubationtoolkits.canvas.CanvasProblem;
import org.incubationtoolkits.canvas.PageFormat;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.problem.Locator;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.problem.Problem;

/**
 * Tells what does not fit on a sheet: in which block, in which language, and how much is over.
 *
 * @param locator tells where a block stands in a file
 */
public record FitCheck(Tool tool, PageFormat format, Locator locator) {

    /** Returns a problem for each block of this layout whose words are too long or leave no room to write. */
    public List<Problem> problems(SheetLayout layout) {
        return layout.misfits().stream().map(misfit -> problem(misfit, layout)).toList();
    }

    private Problem problem(Misfit misfit, SheetLayout layout) {
        String block = "\"" + misfit.block().id() + "\"";
        String sheet = format + " in \"" + layout.content().words().language().toLanguageTag() + "\"";
        String points = decimal(layout.sheet().type().floor());
        Place place = place(misfit);
        return switch (misfit.part()) {
            case WORDS ->
                CanvasProblem.WORDS_DO_NOT_FIT
                        .at(
                                locator.locate(place),
                                "The words in block " + block + " are " + decimal(misfit.excess()) + " mm too long for "
                                        + sheet + ", even at " + points + " points.")
                        .withHint("Shorten them, or give the block more of the grid.");
            case WRITING_ROOM ->
                CanvasProblem.NO_ROOM_TO_WRITE
                        .at(
                                locator.locate(place),
                                "Block " + block + " leaves "
                                        + decimal(layout.sheet().writingRoom() - misfit.excess())
                                        + " mm to write on " + sheet + ", less than "
                                        + decimal(layout.sheet().writingRoom()) + ".")
                        .withHint("Shorten its prompts, or give the block more of the grid.");
        };
    }

    private Place place(Misfit misfit) {
        List<?> blocks = tool.canvas().map(canvas -> canvas.blocks()).orElse(List.of());
        return Place.of(tool.ref()).child("canvas").child("blocks").child(blocks.indexOf(misfit.block()));
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
