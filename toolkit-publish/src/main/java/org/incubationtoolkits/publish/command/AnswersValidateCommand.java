package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code toolkit answers validate}. */
@Command(
        name = "validate",
        description = {"Checks files of answers: whether they can be read, and what does not fit today's canvas.", ""},
        footer = {"", "Examples:", "  toolkit answers validate answers.json"})
final class AnswersValidateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files to check.")
    private List<Path> files = List.of();

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Mixin
    private final VariantOption variant = new VariantOption();

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Result<CatalogueTranslations> translations = variant.translations(catalogue.files());
        List<Problem> problems = new ArrayList<>(translations.problems());
        if (translations.value().isPresent()) {
            for (Path file : files) {
                Result<OpenedAnswers> opened =
                        OpenedAnswers.open(file, translations.orThrow().catalogue());
                problems.addAll(opened.problems());
                opened.value().ifPresent(answers -> problems.addAll(answers.withoutPlace()));
            }
        }
        telling.problems(problems);
        return Result.failed(problems).hasErrors() ? ToolkitCommand.PROBLEMS : ToolkitCommand.DONE;
    }
}
