package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.incubationtoolkits.canvas.PageFormat;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.CanvasFit;
import org.incubationtoolkits.publish.Editions;
import org.incubationtoolkits.publish.translation.LayeredFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolkit canvas fit}. */
@Command(
        name = "fit",
        description = {
            "Tells at which size of type each canvas fits on paper, in each language, and what does not fit.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  toolkit canvas fit",
            "  toolkit canvas fit --locale pt --locale et --page a4 --page letter"
        })
final class CanvasFitCommand implements Callable<Integer> {

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Mixin
    private final VariantOption variant = new VariantOption();

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "A language, such as et or pt-BR; may be repeated. Without it, those that the catalogue is "
                    + "published in.")
    private List<String> tags = List.of();

    @Option(
            names = "--page",
            paramLabel = "PAGE",
            converter = PageOption.class,
            description = PageOption.WORDS + "; may be repeated. Without it, a4.")
    private List<PageFormat> pages = List.of(PageFormat.A4);

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Result<LayeredFiles> files = variant.over(catalogue.files());
        List<Problem> problems = new ArrayList<>(files.problems());
        if (files.value().isPresent()) {
            Result<Editions> editions = Editions.read(files.orThrow(), tags);
            editions.problems().stream().filter(Problem::isError).forEach(problems::add);
            editions.value().ifPresent(read -> tell(CanvasFit.of(read.made(false), pages), problems));
        }
        List<Problem> told = problems.stream().distinct().sorted().toList();
        telling.problems(told);
        return Result.failed(told).hasErrors() ? ToolkitCommand.PROBLEMS : ToolkitCommand.DONE;
    }

    private void tell(CanvasFit fit, List<Problem> problems) {
        new FitTable(fit).lines().forEach(telling::success);
        problems.addAll(fit.problems());
    }
}
