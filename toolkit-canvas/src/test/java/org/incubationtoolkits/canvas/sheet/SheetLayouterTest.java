package org.incubationtoolkits.canvas.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.canvas.Box;
import org.incubationtoolkits.canvas.PageFormat;
import org.incubationtoolkits.canvas.Sheet;
import org.incubationtoolkits.canvas.sheet.Misfit.Part;
import org.incubationtoolkits.canvas.sheet.SheetLayout.SetBlock;
import org.incubationtoolkits.canvas.sheet.SheetWords.WriteIn;
import org.incubationtoolkits.canvas.text.Paragraph;
import org.incubationtoolkits.canvas.text.TextSetter;
import org.incubationtoolkits.canvas.text.Weight;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.problem.Locator;
import org.incubationtoolkits.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetLayouterTest {

    private static final List<Tool> TOOLS = CatalogueReader.canonical()
            .tools()
            .filter(tool -> tool.canvas().isPresent())
            .toList();
    private static final Tool TOOL = TOOLS.get(0);

    private static SheetWords words(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new SheetWords(
                locale,
                List.of(
                        new WriteIn(Text.of("Project", locale), ""),
                        new WriteIn(Text.of("Team", locale), "Harbour team")),
                List.of("1", "2", "3"),
                List.of(Text.of("Canvas 1.0.0", locale), Text.of("CC BY 4.0", locale)));
    }

    private static Canvas canvas(Tool tool) {
        return tool.canvas().orElseThrow();
    }

    private static SheetLayout layOut(Tool tool, Mode mode, Sheet sheet, String language) {
        return new SheetLayouter(sheet, TextSetter.plain())
                .layOut(SheetContent.of(canvas(tool), mode, words(language)));
    }

    static Stream<SetLine> lines(SheetLayout layout) {
        Stream<SetLine> around = Stream.concat(
                Stream.concat(layout.head().stream(), layout.foot().stream()),
                layout.writeIns().stream().flatMap(each -> each.lines().stream()));
        return Stream.concat(around, layout.blocks().stream().flatMap(SheetLayouterTest::lines));
    }

    private static Stream<SetLine> lines(SetBlock block) {
        return Stream.concat(block.title().stream(), block.body().stream());
    }

    @ParameterizedTest
    @EnumSource
    void everythingStandsBetweenTheMargins(PageFormat format) {
        for (Sheet sheet : List.of(format.landscape(), format.portrait())) {
            Box page = sheet.content();
            assertThat(TOOLS)
                    .allSatisfy(tool -> assertThat(lines(layOut(tool, Mode.PROMPTS, sheet, "en")))
                            .allSatisfy(line -> {
                                assertThat(line.start()).isGreaterThanOrEqualTo(page.left() - 0.01);
                                assertThat(line.start() + line.width()).isLessThanOrEqualTo(page.right() + 0.01);
                                assertThat(line.baseline()).isBetween(page.top(), page.bottom());
                                assertThat(line.size() * 72 / 25.4)
                                        .isGreaterThanOrEqualTo(sheet.type().floor() - 0.001);
                            }));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLineStandsInItsBlock(Mode mode) {
        assertThat(TOOLS)
                .flatExtracting(tool ->
                        layOut(tool, mode, PageFormat.A4.landscape(), "en").blocks())
                .allSatisfy(block -> assertThat(lines(block)).allSatisfy(line -> {
                    assertThat(line.start()).isGreaterThan(block.box().left());
                    assertThat(line.start() + line.width())
                            .isLessThan(block.box().right());
                    assertThat(line.baseline())
                            .isBetween(block.box().top(), block.box().bottom());
                }));
    }

    @Test
    void aSheetFromRightToLeftIsTheMirrorImage() {
        List<SetLine> ltr = lines(layOut(TOOL, Mode.PROMPTS, PageFormat.A4.landscape(), "en"))
                .toList();
        List<SetLine> rtl = lines(layOut(TOOL, Mode.PROMPTS, PageFormat.A4.landscape(), "ar"))
                .toList();

        assertThat(rtl).hasSameSizeAs(ltr);
        for (int i = 0; i < ltr.size(); i++) {
            assertThat(rtl.get(i).start() + ltr.get(i).start()).isCloseTo(297, within(1e-9));
            assertThat(rtl.get(i).line()).isEqualTo(ltr.get(i).line());
        }
    }

    @Test
    void theExampleIsOnItsSheetAndThePromptsAreNot() {
        SheetLayout layout = layOut(TOOL, Mode.EXAMPLE, PageFormat.A4.landscape(), "en");

        assertThat(layout.blocks())
                .flatExtracting(SetBlock::body)
                .extracting(SetLine::tone)
                .containsOnly(Tone.ANSWER);
        assertThat(layOut(TOOL, Mode.BLANK, PageFormat.A4.landscape(), "en").blocks())
                .flatExtracting(SetBlock::body)
                .isEmpty();
    }

    @Test
    void wordsThatDoNotFitAreToldAndNotCut() {
        SheetContent content = SheetContent.of(canvas(TOOL), Mode.PROMPTS, words("en"));
        String long_ = "word ".repeat(2_000).strip();
        BlockContent first = new BlockContent(
                content.blocks().get(0).block(),
                List.of(new Passage(Paragraph.of(Text.of(long_, Locale.ENGLISH), Weight.REGULAR), Tone.ANSWER)),
                false);
        SheetLayout layout = new SheetLayouter(PageFormat.A4.landscape(), TextSetter.plain())
                .layOut(new SheetContent(
                        content.canvas(),
                        content.title(),
                        Optional.empty(),
                        Stream.concat(
                                        Stream.of(first),
                                        content.blocks().stream().skip(1))
                                .toList(),
                        content.words()));

        assertThat(layout.misfits()).extracting(Misfit::part).containsExactly(Part.WORDS);
        assertThat(String.join(
                        " ",
                        layout.blocks().get(0).body().stream()
                                .map(line -> line.line().text())
                                .toList()))
                .isEqualTo(long_);
        assertThat(new FitCheck(TOOL, PageFormat.A4, Locator.BY_ADDRESS).problems(layout))
                .singleElement()
                .asString()
                .startsWith("tool." + TOOL.id() + "#/canvas/blocks/0: error [TK-2001] The words in block \"")
                .contains(" mm too long for A4 in \"en\", even at 7 points.\n  hint: ");
    }

    @Test
    void aBlockHasToLeaveRoomToWrite() {
        Sheet slip = new Sheet(120, 90, 5, 0, 0, PageFormat.A4.landscape().type(), 14);
        SheetLayout layout = layOut(TOOL, Mode.BLANK, slip, "en");

        assertThat(layout.misfits()).isNotEmpty().extracting(Misfit::part).containsOnly(Part.WRITING_ROOM);
        assertThat(new FitCheck(TOOL, PageFormat.A4, Locator.BY_ADDRESS).problems(layout))
                .extracting(problem -> problem.code())
                .containsOnly("TK-2002");
    }
}
