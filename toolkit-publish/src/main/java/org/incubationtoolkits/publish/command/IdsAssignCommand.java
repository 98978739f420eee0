package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.incubationtoolkits.model.authoring.CompletedFile;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.CatalogueIds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code toolkit ids assign}. */
@Command(
        name = "assign",
        description = {
            "Writes an id into each entry of a list that needs one and has none, and changes nothing else in the files.",
            "",
            "From then on the ids are yours: translations name them, so commit them, and do not let them be assigned anew. "
                    + "That is why this refuses to write where the variable CI is set.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  toolkit ids assign --catalogue my-catalogue",
            "  toolkit ids assign --catalogue my-catalogue --dry-run"
        })
final class IdsAssignCommand implements Callable<Integer> {

    @Option(
            names = CatalogueOption.NAME,
            paramLabel = "FOLDER",
            required = true,
            converter = FolderConverter.class,
            description =
                    "The folder in which catalogue.yaml lies. The catalogue that comes with this command cannot be changed.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private Path catalogue;

    @Option(names = "--dry-run", description = "Tells what would be assigned, and writes nothing.")
    private boolean dryRun;

    @Mixin
    private final Telling telling = new Telling();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private IdsCommand ids;

    @Override
    public Integer call() throws IOException {
        if (!dryRun && !ids.environment().getOrDefault("CI", "").isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The variable CI is set, but ids are given by people and committed; run this where the catalogue is "
                            + "edited, or with --dry-run");
        }
        Result<List<CompletedFile>> files = dryRun ? CatalogueIds.missing(catalogue) : CatalogueIds.assign(catalogue);
        telling.problems(files.problems());
        tell(files.orThrow());
        return files.hasErrors() ? ToolkitCommand.PROBLEMS : ToolkitCommand.DONE;
    }

    private void tell(List<CompletedFile> files) {
        files.stream()
                .flatMap(file -> file.ids().stream())
                .map(id -> id.location().source() + ":" + id.location().line() + ": " + id.id())
                .forEach(telling::success);
        int count = files.stream().mapToInt(file -> file.ids().size()).sum();
        String done = (dryRun ? "Would assign " : "Assigned ") + Counted.of(count, "id") + " in "
                + Counted.of(files.size(), "file") + ".";
        telling.success(count == 0 ? "There is no id to assign." : done);
    }
}
