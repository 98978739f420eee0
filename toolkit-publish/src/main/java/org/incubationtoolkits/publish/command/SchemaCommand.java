package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code toolkit schema}. */
@Command(
        name = "schema",
        description = {
            "Writes JSON Schemas of the files of a catalogue, with which an editor can check and complete them.",
            "",
            "Schemas that are in the folder already are written anew; other files stay.",
            ""
        },
        footer = {"", "Example:", "  toolkit schema --output schemas"})
final class SchemaCommand implements Callable<Integer> {

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Result<List<String>> files = Schemas.write(output.folder());
        telling.problems(files.problems());
        files.value()
                .ifPresent(names ->
                        telling.success("Wrote " + Counted.of(names.size(), "schema") + " to " + output.folder()));
        return files.hasErrors() ? ToolkitCommand.PROBLEMS : ToolkitCommand.DONE;
    }
}
