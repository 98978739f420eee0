package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.report.DifferenceReport;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import org.incubationtoolkits.publish.variant.TopVariant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code toolkit variant diff}. */
@Command(
        name = "diff",
        description = {
            "Tells how the editions of a variant differ from the catalogue: what is replaced, added, hidden, moved and set, word "
                    + "by word, and why.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  toolkit variant diff --variant pt",
            "  toolkit variant diff --variant pt --below --format json",
            "  toolkit variant diff --variant my-variant --format html --output my-diff.html"
        })
final class DiffCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Mixin
    private final VariantOption variant = new VariantOption();

    @Option(
            names = "--below",
            description = "Compares with what lies just below the variant, not with the catalogue itself.")
    private boolean below;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        if (!variant.isGiven()) {
            throw new ParameterException(spec.commandLine(), "Missing required option: '--variant=VARIANT'");
        }
        Result<CatalogueTranslations> translations = variant.translations(catalogue.files());
        if (translations.value().isEmpty()) {
            telling.problems(translations.problems());
            return ToolkitCommand.PROBLEMS;
        }
        DifferenceReport difference = difference(translations.orThrow());
        report.write(
                switch (report.format()) {
                    case TEXT -> difference.text();
                    case MARKDOWN -> difference.markdown();
                    case HTML -> difference.html();
                    case JSON -> difference.json();
                });
        return ToolkitCommand.DONE;
    }

    private DifferenceReport difference(CatalogueTranslations translations) throws IOException {
        int layers = translations.varied().variants().size() - 1;
        return below && layers > 0
                ? DifferenceReport.between(
                        translations,
                        layers,
                        TopVariant.read(translations.files()).orThrow().below())
                : DifferenceReport.fromCatalogue(translations);
    }
}
