package org.incubationtoolkits.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.incubationtoolkits.canvas.CanvasLayout.PlacedBlock;
import org.incubationtoolkits.canvas.render.CanvasSketch;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.text.Direction;
import org.junit.jupiter.api.Test;

class CanvasLayouterTest {

    private static final Catalogue CATALOGUE = CatalogueReader.canonical();
    private static final Sheet A4 = PageFormat.A4.landscape().withGap(3);
    private static final CanvasLayouter LTR = new CanvasLayouter(A4, Direction.LEFT_TO_RIGHT);
    private static final CanvasLayouter RTL = new CanvasLayouter(A4, Direction.RIGHT_TO_LEFT);

    private static List<Canvas> canvases() {
        return CATALOGUE.tools().flatMap(tool -> tool.canvas().stream()).toList();
    }

    @Test
    void everyCanvasOfTheCatalogueStaysBetweenTheMargins() {
        Box content = A4.content();
        Box withRounding = new Box(
                content.left() - 0.001, content.top() - 0.001, content.width() + 0.002, content.height() + 0.002);

        assertThat(canvases())
                .isNotEmpty()
                .allSatisfy(canvas -> assertThat(LTR.layOut(canvas).blocks())
                        .allSatisfy(placed ->
                                assertThat(withRounding.contains(placed.box())).isTrue()));
    }

    @Test
    void noTwoBlocksOfACanvasOverlap() {
        assertThat(canvases()).allSatisfy(canvas -> {
            List<PlacedBlock> blocks = LTR.layOut(canvas).blocks();
            for (PlacedBlock one : blocks) {
                assertThat(blocks)
                        .filteredOn(other -> other != one)
                        .noneMatch(other -> other.box().overlaps(one.box()));
            }
        });
    }

    @Test
    void aSheetFromRightToLeftIsTheMirrorImage() {
        assertThat(canvases()).allSatisfy(canvas -> {
            List<PlacedBlock> ltr = LTR.layOut(canvas).blocks();
            List<PlacedBlock> rtl = RTL.layOut(canvas).blocks();
            for (int i = 0; i < ltr.size(); i++) {
                assertThat(rtl.get(i).box().left())
                        .isCloseTo(297 - ltr.get(i).box().right(), within(1e-9));
                assertThat(rtl.get(i).box().top()).isEqualTo(ltr.get(i).box().top());
            }
        });
    }

    @Test
    void blocksKeepTheReadingOrderAndKnowTheirFillNumber() {
        assertThat(canvases()).allSatisfy(canvas -> {
            List<PlacedBlock> blocks = LTR.layOut(canvas).blocks();
            assertThat(blocks).extracting(PlacedBlock::block).isEqualTo(canvas.blocks());
            assertThat(blocks)
                    .extracting(PlacedBlock::fillNumber)
                    .doesNotHaveDuplicates()
                    .allMatch(number -> number >= 1 && number <= blocks.size());
        });
    }

    @Test
    void theSketchFillsTheBlockToBeginWith() {
        Canvas canvas = canvases().get(0);

        String svg = CanvasSketch.svg(LTR.layOut(canvas));

        assertThat(svg.split("<rect ", -1)).hasSize(canvas.blocks().size() + 1);
        assertThat(svg.split(" fill=\"#7b8c85\"", -1)).hasSize(2);
        assertThat(svg).doesNotContain("script", "style", "href", "E-", "NaN");
    }

    @Test
    void aSheetWithoutRoomIsRefused() {
        assertThatThrownBy(() -> new Sheet(100, 50, 25, 0, 1, new TypeSizes(9, 7), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("25.0");
    }
}
