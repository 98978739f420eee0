package org.incubationtoolkits.export.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.incubationtoolkits.canvas.Sheet;
import org.incubationtoolkits.canvas.answers.AnsweredSheet;
import org.incubationtoolkits.canvas.render.SvgSheet;
import org.incubationtoolkits.canvas.sheet.BlockContent;
import org.incubationtoolkits.canvas.sheet.Mode;
import org.incubationtoolkits.canvas.sheet.SheetContent;
import org.incubationtoolkits.canvas.sheet.SheetLayout;
import org.incubationtoolkits.canvas.sheet.SheetLayouter;
import org.incubationtoolkits.canvas.sheet.SheetWords;
import org.incubationtoolkits.canvas.sheet.SheetWords.WriteIn;
import org.incubationtoolkits.canvas.text.TextSetter;
import org.incubationtoolkits.canvas.text.Typeface;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.edition.Attribution;
import org.incubationtoolkits.export.internal.edition.EditionIndex;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.content.WorkedExample;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;

/**
 * The canvases of an edition as sheets, with its labels, its numbers, and the credit that the licence asks for.
 *
 * <pre>{@code
 * String svg = CanvasSheets.of(edition).svg(Id.of("assumption-map"), Mode.PROMPTS, PageFormat.A4.landscape());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CanvasSheets {

    /** One for all editions: what ICU knows of a language is read once. */
    private static final TextSetter SETTER = new TextSetter(Typeface.notoSans(), new IcuLineBreaker());

    private final EditionIndex index;
    private final Labelling labels;

    private CanvasSheets(EditionIndex index) {
        this.index = index;
        this.labels = new Labelling(index);
    }

    public static CanvasSheets of(Edition edition) {
        return new CanvasSheets(new EditionIndex(edition));
    }

    /**
     * Returns a picture of the sheet.
     *
     * @throws IllegalArgumentException if the edition has no such tool, or the tool has no canvas
     */
    public String svg(Id tool, Mode mode, Sheet sheet) {
        return SvgSheet.svg(layOut(tool, mode, sheet));
    }

    /**
     * Returns where everything on the sheet lies, and what does not fit.
     *
     * @throws IllegalArgumentException if the edition has no such tool, or the tool has no canvas
     */
    public SheetLayout layOut(Id tool, Mode mode, Sheet sheet) {
        return layOut(content(tool, mode), sheet);
    }

    /**
     * Returns what stands on the sheet.
     *
     * @throws IllegalArgumentException if the edition has no such tool, or the tool has no canvas
     */
    public SheetContent content(Id id, Mode mode) {
        Tool tool = index.tool(id);
        Canvas canvas =
                tool.canvas().orElseThrow(() -> new IllegalArgumentException("the tool \"" + id + "\" has no canvas"));
        SheetContent content = SheetContent.of(canvas, mode, words(tool, canvas, mode));
        return mode == Mode.EXAMPLE
                ? tool.example()
                        .map(WorkedExample::title)
                        .map(content::withSubtitle)
                        .orElse(content)
                : content;
    }

    /**
     * Returns what stands on a sheet that people have filled in. What has no place on the canvas is not on the sheet;
     * {@link AnswersText} has it.
     *
     * @param language that the answers are in, which decides where lines may end
     * @throws IllegalArgumentException if the edition has no such tool, or the tool has no canvas
     */
    public SheetContent content(Id id, Mode mode, AnsweredSheet sheet, Locale language) {
        SheetContent empty = content(id, mode);
        List<BlockContent> blocks = empty.blocks().stream()
                .map(block -> new FilledBlock(block, sheet.block(block.block().id()), language, labels).content())
                .toList();
        SheetWords words = empty.words()
                .withWriteIns(writeIns(
                        sheet.project().orElse(""),
                        sheet.team().orElse(""),
                        sheet.date().orElse("")));
        Optional<Text> subtitle =
                sheet.name().map(name -> Text.of(name, language)).or(empty::subtitle);
        return new SheetContent(empty.canvas(), empty.title(), subtitle, blocks, words);
    }

    /** Returns where everything of such content lies, and what does not fit. */
    public SheetLayout layOut(SheetContent content, Sheet sheet) {
        return new SheetLayouter(sheet, SETTER).layOut(content);
    }

    private List<WriteIn> writeIns(String project, String team, String date) {
        return List.of(
                new WriteIn(label(Label.SHEET_PROJECT), project),
                new WriteIn(label(Label.SHEET_TEAM), team),
                new WriteIn(label(Label.SHEET_DATE), date));
    }

    private SheetWords words(Tool tool, Canvas canvas, Mode mode) {
        List<WriteIn> writeIns = mode == Mode.EXAMPLE ? List.of() : writeIns("", "", "");
        List<String> numbers = IntStream.rangeClosed(1, canvas.blocks().size())
                .mapToObj(index.phrases().own()::number)
                .toList();
        return new SheetWords(index.locale(), writeIns, numbers, footer(tool, canvas));
    }

    /** Name, version, licence, authors and where the sheet comes from: what has to be on it wherever it goes. */
    private List<Text> footer(Tool tool, Canvas canvas) {
        Attribution attribution = index.attribution(tool);
        List<Text> footer = new ArrayList<>();
        footer.add(label(Label.CANVAS_VERSION, "version", canvas.version()));
        footer.add(attribution.licence().title());
        footer.add(own(index.phrases().own().list(attribution.authors())));
        if (!attribution.changedBy().isEmpty()) {
            footer.add(label(Label.CHANGED_BY, "authors", attribution.changedBy()));
        }
        footer.addAll(attribution.statements());
        footer.add(label(
                Label.CATALOGUE_VERSION,
                "name",
                index.catalogue().title(),
                "version",
                index.catalogue().version()));
        return footer;
    }

    private Text label(Label label, Object... namesAndValues) {
        return labels.text(label, namesAndValues);
    }

    private Text own(String words) {
        Locale language = index.locale();
        return Text.of(words, language);
    }
}
