package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.incubationtoolkits.canvas.answers.AnsweredSheet;
import org.incubationtoolkits.canvas.answers.CanvasAnswers;
import org.incubationtoolkits.canvas.render.SvgSheet;
import org.incubationtoolkits.canvas.sheet.FitCheck;
import org.incubationtoolkits.canvas.sheet.SheetLayout;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.canvas.AnswersText;
import org.incubationtoolkits.export.canvas.CanvasSheets;
import org.incubationtoolkits.model.problem.Locator;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.Editions;
import org.incubationtoolkits.publish.translation.LayeredFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code toolkit answers render}. */
@Command(
        name = "render",
        description = {"Shows answers on a sheet of paper, or as text.", ""},
        footer = {
            "",
            "Examples:",
            "  toolkit answers render answers.json --output answers.md",
            "  toolkit answers render answers.json --format svg --output filled.svg"
        })
final class AnswersRenderCommand implements Callable<Integer> {

    private enum Format {
        MARKDOWN,
        CSV,
        SVG
    }

    /** The words of the command line for formats. */
    static final class FormatConverter implements ITypeConverter<Format> {

        @Override
        public Format convert(String value) {
            return switch (value) {
                case "markdown" -> Format.MARKDOWN;
                case "csv" -> Format.CSV;
                case "svg" -> Format.SVG;
                default -> throw new TypeConversionException("it is \"" + value + "\", not markdown, csv or svg");
            };
        }
    }

    @Parameters(paramLabel = "FILE", description = "The file of answers.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "markdown, csv or svg. Without it, markdown.")
    private Format format = Format.MARKDOWN;

    @Option(names = "--sheet", paramLabel = "ID", description = "Which sheet is drawn as svg. Without it, the first.")
    private String sheet = "";

    @Mixin
    private final SheetOptions options = new SheetOptions();

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "The language of the canvas. Without it, the one in which it was filled in.")
    private String tag = "";

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Mixin
    private final VariantOption variant = new VariantOption();

    @Mixin
    private final FileOption output = new FileOption();

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        List<Problem> problems = new ArrayList<>();
        Result<LayeredFiles> files = variant.over(catalogue.files());
        Result<CanvasAnswers> read = OpenedAnswers.read(file);
        problems.addAll(files.problems());
        problems.addAll(read.problems());
        if (files.value().isPresent() && read.value().isPresent()) {
            String locale = tag.isEmpty() ? read.orThrow().language().toLanguageTag() : tag;
            Result<Editions> editions = Editions.read(files.orThrow(), List.of(locale));
            editions.problems().stream().filter(AnswersRenderCommand::isError).forEach(problems::add);
            if (editions.value().isPresent()) {
                render(editions.orThrow().made(false).get(0), problems);
            }
        }
        telling.problems(problems);
        return Result.failed(problems).hasErrors() ? ToolkitCommand.PROBLEMS : ToolkitCommand.DONE;
    }

    private void render(Edition edition, List<Problem> problems) throws IOException {
        Result<OpenedAnswers> opened = OpenedAnswers.open(file, edition.catalogue());
        opened.problems().stream().filter(AnswersRenderCommand::isError).forEach(problems::add);
        if (opened.value().isEmpty()) {
            return;
        }
        CanvasAnswers answers = opened.orThrow().migrated();
        problems.addAll(opened.orThrow().withoutPlace());
        AnswersText text = AnswersText.of(edition, opened.orThrow().tool());
        switch (format) {
            case MARKDOWN -> output.write(text.markdown(answers));
            case CSV -> output.write(text.csv(answers));
            case SVG -> draw(edition, opened.orThrow(), answers, problems);
        }
    }

    private void draw(Edition edition, OpenedAnswers opened, CanvasAnswers answers, List<Problem> problems)
            throws IOException {
        CanvasSheets sheets = CanvasSheets.of(edition);
        Locale language = answers.language();
        SheetLayout layout = sheets.layOut(
                sheets.content(opened.tool().id(), options.mode(), chosen(answers), language), options.sheet());
        problems.addAll(new FitCheck(opened.tool(), options.page(), Locator.BY_ADDRESS).problems(layout));
        if (!Result.failed(problems).hasErrors()) {
            output.write(SvgSheet.svg(layout));
        }
    }

    private AnsweredSheet chosen(CanvasAnswers answers) {
        return answers.sheets().stream()
                .filter(each -> each.id().value().equals(sheet))
                .findFirst()
                .orElseGet(() -> {
                    if (sheet.isEmpty()) {
                        return answers.sheets().get(0);
                    }
                    List<String> ids = answers.sheets().stream()
                            .map(each -> each.id().value())
                            .toList();
                    throw options.misuse("--sheet", "it is \"" + sheet + "\", not one of " + String.join(", ", ids));
                });
    }

    private static boolean isError(Problem problem) {
        return Result.failed(List.of(problem)).hasErrors();
    }
}
