package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.report.MatrixReport;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import org.incubationtoolkits.publish.translation.LayeredFiles;
import org.incubationtoolkits.publish.variant.VariantFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolkit variant matrix}. */
@Command(
        name = "matrix",
        description = {
            "Tells what each of several variants changed in the same catalogue, side by side, so that those who made them can "
                    + "learn from one another.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  toolkit variant matrix",
            "  toolkit variant matrix --variant ee --variant pt --format html"
        })
final class MatrixCommand implements Callable<Integer> {

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Option(
            names = "--variant",
            paramLabel = "VARIANT",
            description =
                    "The id of a variant in a library, or the folder or jar of one, for each column. Without it, all that "
                            + "are in libraries.")
    private List<String> variants = List.of();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        VariantFinder finder = VariantFinder.standard();
        List<String> names =
                variants.isEmpty() ? finder.ids().stream().map(Id::value).toList() : variants;
        List<Problem> problems = new ArrayList<>();
        List<CatalogueTranslations> read = new ArrayList<>();
        for (String name : names) {
            Result<LayeredFiles> files = finder.find(catalogue.files(), List.of(name));
            problems.addAll(files.problems());
            if (files.value().isPresent()) {
                Result<CatalogueTranslations> translations = CatalogueTranslations.read(files.orThrow());
                translations.value().ifPresentOrElse(read::add, () -> problems.addAll(translations.problems()));
            }
        }
        if (Result.failed(problems).hasErrors() || read.isEmpty()) {
            telling.problems(problems);
            return ToolkitCommand.PROBLEMS;
        }
        MatrixReport matrix = MatrixReport.of(read);
        report.write(
                switch (report.format()) {
                    case TEXT -> matrix.text();
                    case MARKDOWN -> matrix.markdown();
                    case HTML -> matrix.html();
                    case JSON -> matrix.json();
                });
        return ToolkitCommand.DONE;
    }
}
