package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.incubationtoolkits.canvas.answers.CanvasAnswers;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.Editions;
import org.incubationtoolkits.publish.translation.LayeredFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolkit answers render}. */
@Command(
        name = "render",
        description = {"Shows answers on a sheet of paper, or as text.", ""},
        footer = {
            "",
            "Examples:",
            "  toolkit answers render answers.json --output answers.md",
            "  toolkit answers render answers.json --format svg --output filled.svg",
            "  toolkit answers render answers.json --format html --page a3 --output page.html"
        })
final class AnswersRenderCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file of answers.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = SurfaceFormat.Converter.class,
            description =
                    "svg, html, json or pdf, which show one sheet; markdown or csv, which have them all. Without it, "
                            + "markdown.")
    private SurfaceFormat format = SurfaceFormat.MARKDOWN;

    @Option(
            names = "--sheet",
            paramLabel = "ID",
            description = "Which sheet is shown, where one is. Without it, the first.")
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
            editions.problems().stream().filter(Problem::isError).forEach(problems::add);
            if (editions.value().isPresent()) {
                Edition edition = editions.orThrow().made(false).get(0);
                new FilledCanvas(edition, options, sheet)
                        .write(
                                OpenedAnswers.open(file, edition.catalogue()),
                                new SheetWriter(format, options, output),
                                problems);
            }
        }
        telling.problems(problems);
        return Result.failed(problems).hasErrors() ? ToolkitCommand.PROBLEMS : ToolkitCommand.DONE;
    }
}
