package org.incubationtoolkits.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.canvas.GridArea;
import org.incubationtoolkits.model.content.Related;
import org.incubationtoolkits.model.content.Span;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.testing.Samples;
import org.incubationtoolkits.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final Catalogue BASE = Samples.baseCatalogue();

    @Test
    void listsItemsInOrderOfPublication() {
        assertThat(BASE.items().map(Item::ref).map(ItemRef::toString))
                .containsExactly(
                        "facet.phase",
                        "role.facilitator",
                        "role.pilot",
                        "licence.open",
                        "licence.closed",
                        "source.handbook",
                        "source.report",
                        "toolkit.start",
                        "guide.finder",
                        "explainer.tide",
                        "assessment.check",
                        "programme.course",
                        "tool.sketch",
                        "tool.talk",
                        "case.quay");
    }

    @Test
    void findsEveryItemByItsAddress() {
        assertThat(BASE.items())
                .allSatisfy(item -> assertThat(BASE.find(item.ref())).containsSame(item));
        assertThat(BASE.find(new ItemRef(ItemKind.TOOL, Id.of("phase")))).isEmpty();
    }

    @Test
    void findsAToolAndItsToolkit() {
        assertThat(BASE.tool(Id.of("talk")).map(Tool::title)).contains(Text.of("Talk", Locale.ENGLISH));
        assertThat(BASE.tool(Id.of("shout"))).isEmpty();
        assertThat(BASE.toolkitOf(Id.of("talk"))).contains(BASE.toolkits().get(0));
        assertThat(BASE.toolkitOf(Id.of("shout"))).isEmpty();
    }

    @Test
    void givesTheValuesOfAToolForAFacet() {
        Tool sketch = BASE.tool(Id.of("sketch")).orElseThrow();

        assertThat(sketch.valuesOf(Id.of("phase"))).containsExactly(Id.of("begin"), Id.of("end"));
        assertThat(sketch.valuesOf(Id.of("colour"))).isEmpty();
        assertThat(BASE.facets().get(0).value(Id.of("end")).map(Facet.Value::title))
                .contains(Text.of("End", Locale.ENGLISH));
    }

    @Test
    void namesASourceInItsOwnLanguage() {
        Item source = BASE.find(new ItemRef(ItemKind.SOURCE, Id.of("handbook"))).orElseThrow();

        assertThat(source.titled().title()).isEqualTo(Text.of("Manual do porto", Locale.forLanguageTag("pt-PT")));
        assertThat(source.titled().summary()).contains(Text.of("Read in full.", Locale.ENGLISH));
    }

    @Test
    void numbersBlocksInTheOrderOfWork() {
        Canvas canvas = BASE.tool(Id.of("sketch")).flatMap(Tool::canvas).orElseThrow();

        assertThat(canvas.fillNumber(Id.of("people"))).isEqualTo(1);
        assertThat(canvas.fillNumber(Id.of("place"))).isEqualTo(3);
        assertThat(canvas.fillNumber(Id.of("other"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 2, 2, true",
        "2, 2, 1, 1, true",
        "3, 1, 1, 1, false",
        "1, 3, 9, 1, false",
        "2, 1, 9, 9, true",
        "1, 1, 1, 1, true"
    })
    void areasOverlapIfTheyShareACell(int column, int row, int columns, int rows, boolean overlap) {
        GridArea area = GridArea.of(1, 1, 2, 2);
        GridArea other = GridArea.of(column, row, columns, rows);

        assertThat(area.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(area)).isEqualTo(overlap);
    }

    @Test
    void anAreaCoversOneCellUnlessSaidOtherwise() {
        GridArea area = new GridArea(3, 2, Optional.empty(), Optional.empty());

        assertThat(List.of(area.columns(), area.rows(), area.lastColumn(), area.lastRow()))
                .containsExactly(1, 1, 3, 2);
    }

    @Test
    void aSpanIsPrintedShort() {
        assertThat(new Span(5, 5)).hasToString("5");
        assertThat(new Span(5, 10)).hasToString("5–10");
    }

    @Test
    void nothingRelatedIsEmpty() {
        assertThat(Related.NONE.isEmpty()).isTrue();
        assertThat(new Related(List.of(), List.of(Id.of("a")), List.of()).isEmpty())
                .isFalse();
    }

    @Test
    void everyKindOfItemMayHaveHadAnotherId() {
        assertThat(Samples.baseCatalogue()
                        .items()
                        .filter(item -> !item.formerly().isEmpty())
                        .map(Item::kind)
                        .distinct())
                .containsExactlyInAnyOrder(
                        ItemKind.FACET,
                        ItemKind.ROLE,
                        ItemKind.LICENCE,
                        ItemKind.SOURCE,
                        ItemKind.CASE,
                        ItemKind.TOOLKIT,
                        ItemKind.TOOL,
                        ItemKind.ASSESSMENT,
                        ItemKind.EXPLAINER,
                        ItemKind.GUIDE,
                        ItemKind.PROGRAMME);
    }
}
