package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code toolkit validate}. */
@Command(
        name = "validate",
        description = {"Tells everything that is wrong with a catalogue and its translations, and writes nothing.", ""},
        footer = {
            "",
            "Examples:",
            "  toolkit validate",
            "  toolkit validate --catalogue my-catalogue",
            "  toolkit validate --catalogue my-catalogue --problems json"
        })
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        List<Problem> problems = Publisher.validate(catalogue.files());
        telling.problems(problems);
        if (Result.failed(problems).hasErrors()) {
            return ToolkitCommand.PROBLEMS;
        }
        telling.success("The catalogue can be published.");
        return ToolkitCommand.DONE;
    }
}
