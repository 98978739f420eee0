package org.incubationtoolkits.export.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.incubationtoolkits.canvas.PageFormat;
import org.incubationtoolkits.canvas.answers.AnsweredSheet;
import org.incubationtoolkits.canvas.answers.AnswersFile;
import org.incubationtoolkits.canvas.answers.CanvasAnswers;
import org.incubationtoolkits.canvas.sheet.Mode;
import org.incubationtoolkits.canvas.sheet.SheetLayout;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SheetTextTest {

    private static final Id TOOL = Id.of("assumption-map");
    private static final Catalogue CATALOGUE = CatalogueReader.canonical();
    private static final Canvas CANVAS =
            CATALOGUE.tool(TOOL).flatMap(tool -> tool.canvas()).orElseThrow();
    private static final CanvasSheets SHEETS = CanvasSheets.of(new Edition(Locale.ENGLISH, CATALOGUE, Labels.SOURCE));

    private static SheetLayout layout(Mode mode) {
        return SHEETS.layOut(TOOL, mode, PageFormat.A4.landscape());
    }

    private static SheetLayout filledWith(String answer) throws IOException {
        String file = """
                {"format": "canvas-answers", "formatVersion": 1, "toolkit": "incubation", "tool": "assumption-map",
                 "version": "1.0.0", "language": "en",
                 "sheets": [{"id": "one", "team": "Harbour", "blocks": {"desirable": {"answer": %s}}}]}
                """.formatted(JsonMapper.shared().writeValueAsString(answer));
        CanvasAnswers answers = AnswersFile.read(
                        "answers.json", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                .orThrow();
        AnsweredSheet sheet = answers.sheets().get(0);
        return SHEETS.layOut(SHEETS.content(TOOL, Mode.BLANK, sheet, Locale.ENGLISH), PageFormat.A3.landscape());
    }

    /** What a parser finds: headings, entries of lists, and whether there is markup that nobody meant. */
    private static final class Found extends AbstractVisitor {

        private final List<String> headings = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private int entries;
        private int strange;

        @Override
        public void visit(Heading heading) {
            int before = words.length();
            visitChildren(heading);
            headings.add(words.substring(before));
        }

        @Override
        public void visit(ListItem item) {
            entries++;
            visitChildren(item);
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            strange++;
        }

        @Override
        public void visit(HtmlBlock html) {
            strange++;
        }

        @Override
        public void visit(Link link) {
            strange++;
        }
    }

    private static Found parsed(String markdown) {
        Found found = new Found();
        Parser.builder().build().parse(markdown).accept(found);
        return found;
    }

    @Test
    void markdownHasAHeadingForEachBlockInReadingOrder() {
        Found found = parsed(SheetText.markdown(layout(Mode.PROMPTS)));

        List<String> titles = new ArrayList<>(List.of(CANVAS.title().words()));
        CANVAS.blocks()
                .forEach(block -> titles.add((CANVAS.fillOrder().indexOf(block.id()) + 1) + ". "
                        + block.title().words()));
        assertThat(found.headings).isEqualTo(titles);
        assertThat(found.entries)
                .isEqualTo(3
                        + CANVAS.blocks().stream()
                                .mapToInt(block -> block.prompts().size())
                                .sum());
        assertThat(found.strange).isZero();
    }

    @Test
    void whatPeopleWroteIsText() throws IOException {
        String hostile = "# no heading\n- <script>alert(1)</script> [x](javascript:y) **z** </textarea>";

        Found found = parsed(SheetText.markdown(filledWith(hostile)));

        assertThat(found.headings).hasSize(CANVAS.blocks().size() + 1);
        assertThat(found.strange).isZero();
        assertThat(found.words)
                .contains("# no heading", "<script>alert(1)</script> [x](javascript:y) **z** </textarea>");
        assertThat(SheetText.json(filledWith(hostile), TOOL))
                .doesNotContain("<script")
                .contains("no heading");
    }

    @Test
    void jsonSaysWhereEveryBlockLies() {
        SheetLayout layout = layout(Mode.EXAMPLE);

        JsonNode tree = JsonMapper.shared().readTree(SheetText.json(layout, TOOL));

        assertThat(tree.path("format").asString()).isEqualTo("canvas-sheet");
        assertThat(tree.path("fits").asBoolean()).isTrue();
        assertThat(tree.path("sheet").path("width").asDouble()).isEqualTo(297);
        for (int i = 0; i < CANVAS.blocks().size(); i++) {
            JsonNode block = tree.path("blocks").path(i);
            assertThat(block.path("id").asString())
                    .isEqualTo(CANVAS.blocks().get(i).id().value());
            assertThat(block.path("box").path("left").asDouble())
                    .isCloseTo(layout.blocks().get(i).box().left(), offset(0.006));
            assertThat(block.path("passages").path(0).path("kind").asString()).isEqualTo("answer");
        }
    }
}
