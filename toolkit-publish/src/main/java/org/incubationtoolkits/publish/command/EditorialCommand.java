package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.incubationtoolkits.localization.EditorialChanges;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.TranslationFolder;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import org.incubationtoolkits.publish.translation.EditorialDeclaration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code toolkit translations editorial}. */
@Command(
        name = "editorial",
        description = {
            "Says that source texts were changed without changing what they say: a comma, a dash, a capital. Translations "
                    + "of what they were before stay current, unless more than that has changed.",
            ""
        },
        footer = {"", "Example:", "  toolkit translations editorial --catalogue mine tool.assumption-map.summary"})
final class EditorialCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KEY", arity = "1..*", description = "The keys of the texts.")
    private List<String> keys = List.of();

    @Mixin
    private final CatalogueFolderOption catalogue = new CatalogueFolderOption();

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Result<CatalogueTranslations> translations = CatalogueTranslations.read(catalogue.files());
        List<Problem> problems = new ArrayList<>(translations.problems());
        if (!translations.hasErrors()) {
            Result<EditorialChanges> declared = EditorialDeclaration.of(translations.orThrow(), keys);
            problems.addAll(declared.problems());
            if (declared.value().isPresent()) {
                new TranslationFolder(catalogue.folder())
                        .write(EditorialChanges.NAME, declared.orThrow().yaml());
                telling.success("Declared: " + Counted.of(keys.size(), "text") + ".");
            }
        }
        telling.problems(problems);
        return Result.failed(problems).hasErrors() ? ToolkitCommand.PROBLEMS : ToolkitCommand.DONE;
    }
}
