package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.incubationtoolkits.localization.variant.upgrade.Finding;
import org.incubationtoolkits.localization.variant.upgrade.Upgrade;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.VariantFolder;
import org.incubationtoolkits.publish.variant.TopVariant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolkit variant upgrade}. */
@Command(
        name = "upgrade",
        description = {
            "Brings a variant up to date with what lies below it: tells what has changed under its operations, and writes "
                    + "what needs no decision. Where somebody has to decide, nothing is written.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  toolkit variant upgrade --variant my-variant",
            "  toolkit variant upgrade --variant my-variant --dry-run"
        })
final class UpgradeCommand implements Callable<Integer> {

    @Mixin
    private final VariantFolderOption variant = new VariantFolderOption();

    @Option(
            names = "--partial",
            description = "Writes what needs no decision, also where others do. The manifest keeps its version then.")
    private boolean partial;

    @Option(names = "--dry-run", description = "Tells what has changed, and writes nothing.")
    private boolean dryRun;

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        VariantFolder folder = variant.folder();
        Result<TopVariant> top = variant.read();
        List<Problem> problems = new ArrayList<>(top.problems());
        List<Path> written = new ArrayList<>();
        List<Address> undecided = new ArrayList<>();
        if (top.value().isPresent()) {
            Upgrade upgrade = Upgrade.of(top.orThrow().variant(), top.orThrow().below());
            upgrade.findings().stream()
                    .filter(Finding::isConflict)
                    .map(Finding::at)
                    .distinct()
                    .forEach(undecided::add);
            Result<Map<String, String>> files = partial ? upgrade.filesInPart() : upgrade.files();
            Result<List<Path>> changed = dryRun ? files.map(each -> List.of()) : folder.write(files);
            problems.addAll(changed.problems());
            written.addAll(changed.value().orElse(List.of()));
        }
        telling.problems(problems);
        tell(written, undecided);
        boolean failed = Result.failed(problems).hasErrors();
        if (!failed && written.isEmpty() && !dryRun) {
            telling.success("There is nothing to write.");
        }
        return failed ? ToolkitCommand.PROBLEMS : ToolkitCommand.DONE;
    }

    private void tell(List<Path> written, List<Address> undecided) {
        written.forEach(file -> telling.success("Wrote " + file + "."));
        if (!undecided.isEmpty()) {
            telling.success("Decide with --keep-local, --take-canonical or --edit, as in:");
            undecided.forEach(
                    at -> telling.success("  toolkit variant resolve " + at + " --keep-local " + variant.again()));
        }
    }
}
