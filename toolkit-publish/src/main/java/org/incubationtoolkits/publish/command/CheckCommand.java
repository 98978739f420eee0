package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.problem.Severity;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolkit translations check}. */
@Command(
        name = "check",
        description = {
            "Tells what is wrong with translations as far as that can be seen without knowing the language: placeholders, "
                    + "markup, length, script, numbers, punctuation and more.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  toolkit translations check",
            "  toolkit translations check --catalogue mine --locale pt --hints"
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Mixin
    private final LocalesOption locales = new LocalesOption();

    @Option(names = "--hints", description = "Tells what is only worth knowing, too.")
    private boolean hints;

    @Mixin
    private final VariantOption variant = new VariantOption();

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Result<CatalogueTranslations> translations = variant.translations(catalogue.files());
        List<Problem> problems = new ArrayList<>(translations.problems());
        if (!translations.hasErrors()) {
            Result<List<Locale>> asked = locales.of(translations.orThrow());
            problems.addAll(asked.problems());
            for (Locale locale : asked.value().orElse(List.of())) {
                problems.addAll(translations.orThrow().check(locale));
            }
        }
        problems.removeIf(problem -> !hints && problem.severity() == Severity.INFO);
        telling.problems(problems.stream().sorted().toList());
        if (Result.failed(problems).hasErrors()) {
            return ToolkitCommand.PROBLEMS;
        }
        telling.success("No translation has an error.");
        return ToolkitCommand.DONE;
    }
}
