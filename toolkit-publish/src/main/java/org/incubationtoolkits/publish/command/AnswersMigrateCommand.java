package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.incubationtoolkits.canvas.answers.AnswersFile;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code toolkit answers migrate}. */
@Command(
        name = "migrate",
        description = {"Opens answers in the version of the canvas that the catalogue has today. Nothing is lost.", ""},
        footer = {"", "Examples:", "  toolkit answers migrate answers.json --output today.json"})
final class AnswersMigrateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file of answers. It stays as it is.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private Path file;

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
        Result<CatalogueTranslations> translations = variant.translations(catalogue.files());
        List<Problem> problems = new ArrayList<>(translations.problems());
        if (translations.value().isPresent()) {
            Result<OpenedAnswers> opened =
                    OpenedAnswers.open(file, translations.orThrow().catalogue());
            opened.problems().stream()
                    .filter(problem -> Result.failed(List.of(problem)).hasErrors())
                    .forEach(problems::add);
            if (opened.value().isPresent()) {
                problems.addAll(opened.orThrow().withoutPlace());
                output.write(AnswersFile.write(opened.orThrow().migrated()));
            }
        }
        telling.problems(problems);
        return Result.failed(problems).hasErrors() ? ToolkitCommand.PROBLEMS : ToolkitCommand.DONE;
    }
}
