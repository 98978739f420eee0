package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.canvas.CanvasSheets;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Nearest;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.Editions;
import org.incubationtoolkits.publish.PublishProblem;
import org.incubationtoolkits.publish.translation.LayeredFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolkit canvas render}. */
@Command(
        name = "render",
        description = {"Writes the canvas of a tool: as a sheet of paper, a page, text, or data.", ""},
        footer = {
            "",
            "Examples:",
            "  toolkit canvas render assumption-map --output sheet.svg",
            "  toolkit canvas render pre-mortem --page a3 --locale pt --output pt.svg",
            "  toolkit canvas render pre-mortem --format pdf --output sheet.pdf",
            "  toolkit canvas render assumption-map --answers ours.json --output filled.svg"
        })
final class CanvasRenderCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TOOL", description = "The id of the tool, such as assumption-map.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private String tool;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = SurfaceFormat.Converter.class,
            description = SurfaceFormat.WORDS + ". Without it, svg.")
    private SurfaceFormat format = SurfaceFormat.SVG;

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "Answers to the canvas, which stand in its blocks. Without it, the canvas is empty.")
    private @Nullable Path answers;

    @Mixin
    private final SheetOptions options = new SheetOptions();

    @Option(names = "--locale", paramLabel = "TAG", description = "The language. Without it, that of the catalogue.")
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
        problems.addAll(files.problems());
        if (files.value().isPresent()) {
            Result<Editions> editions = Editions.read(files.orThrow(), tag.isEmpty() ? List.of() : List.of(tag));
            editions.problems().stream().filter(Problem::isError).forEach(problems::add);
            if (editions.value().isPresent()) {
                render(edition(editions.orThrow()), problems);
            }
        }
        telling.problems(problems);
        return Result.failed(problems).hasErrors() ? ToolkitCommand.PROBLEMS : ToolkitCommand.DONE;
    }

    private Edition edition(Editions editions) {
        Locale source = editions.translations().catalogue().languages().source();
        List<Edition> made = editions.made(false);
        return made.stream()
                .filter(edition -> tag.isEmpty() && edition.locale().equals(source))
                .findFirst()
                .orElseGet(() -> made.get(0));
    }

    private void render(Edition edition, List<Problem> problems) throws IOException {
        List<Tool> tools = edition.catalogue()
                .tools()
                .filter(each -> each.canvas().isPresent())
                .toList();
        Tool found = tools.stream()
                .filter(each -> each.id().value().equals(tool))
                .findFirst()
                .orElse(null);
        if (found == null) {
            problems.add(unknown(tools));
            return;
        }
        SheetWriter writer = new SheetWriter(format, options, output);
        if (answers == null) {
            writer.write(CanvasSheets.of(edition).layOut(found.id(), options.mode(), options.sheet()), found, problems);
        } else {
            new FilledCanvas(edition, options, "").write(OpenedAnswers.open(answers, found), writer, problems);
        }
    }

    private Problem unknown(List<Tool> tools) {
        List<String> ids = tools.stream().map(Tool::id).map(Id::value).toList();
        return PublishProblem.NO_CANVAS
                .at(Location.of(tool), "No tool \"" + tool + "\" with a canvas is in the catalogue.")
                .withHint(Nearest.hint(tool, ids, "Those that have one are "));
    }
}
