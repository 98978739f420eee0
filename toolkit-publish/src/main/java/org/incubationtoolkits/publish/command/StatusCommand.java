package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.incubationtoolkits.localization.coverage.Coverage;
import org.incubationtoolkits.localization.coverage.CoverageReport;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code toolkit translations status}. */
@Command(
        name = "status",
        description = {"Tells how far a catalogue is translated, by language and toolkit.", ""},
        footer = {
            "",
            "Examples:",
            "  toolkit translations status",
            "  toolkit translations status --catalogue mine --locale pt --format json",
            "  toolkit translations status --min-publishable 0"
        })
final class StatusCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Mixin
    private final LocalesOption locales = new LocalesOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, markdown or json. Without it, text.")
    private String format = "text";

    @Option(
            names = "--min-publishable",
            paramLabel = "PERCENT",
            description = "Ends with status 1 if fewer of the texts of a language are current and at least translated.")
    private int least;

    @Mixin
    private final VariantOption variant = new VariantOption();

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        if (!List.of("text", "markdown", "json").contains(format)) {
            throw misuse("--format", "it is \"" + format + "\", not text, markdown or json");
        }
        if (least < 0 || least > 100) {
            throw misuse("--min-publishable", "it is " + least + ", not 0 to 100");
        }
        Result<CatalogueTranslations> translations = variant.translations(catalogue.files());
        List<Problem> problems = new ArrayList<>(translations.problems());
        if (!translations.hasErrors()) {
            tell(translations.orThrow(), problems);
        }
        telling.problems(problems);
        return Result.failed(problems).hasErrors() ? ToolkitCommand.PROBLEMS : ToolkitCommand.DONE;
    }

    private void tell(CatalogueTranslations translations, List<Problem> problems) throws IOException {
        Result<List<Locale>> asked = locales.of(translations);
        problems.addAll(asked.problems());
        List<Coverage> coverages = new ArrayList<>();
        for (Locale locale : asked.value().orElse(List.of())) {
            Result<Coverage> coverage = translations.coverage(locale);
            problems.addAll(coverage.problems());
            coverage.value().ifPresent(coverages::add);
        }
        coverages.forEach(coverage -> coverage.below(least).ifPresent(problems::add));
        CoverageReport report = new CoverageReport(coverages);
        telling.success(
                switch (format) {
                    case "json" -> report.json().stripTrailing();
                    case "markdown" -> report.markdown().stripTrailing();
                    default -> report.text().stripTrailing();
                });
    }

    private ParameterException misuse(String option, String reason) {
        return new ParameterException(spec.commandLine(), "Invalid value for option '" + option + "': " + reason);
    }
}
