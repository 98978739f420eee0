package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.incubationtoolkits.localization.variant.difference.Inference;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.variant.VariantDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolkit variant infer}. */
@Command(
        name = "infer",
        description = {
            "Makes a variant of a fork: of a copy of the catalogue that somebody has changed by hand. From then on it can be kept "
                    + "in step with the catalogue.",
            ""
        },
        footer = {"", "Example:", "  toolkit variant infer --fork my-fork --territory DK --output dk"})
final class InferCommand implements Callable<Integer> {

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Option(
            names = "--fork",
            paramLabel = "FOLDER",
            required = true,
            converter = FolderConverter.class,
            description =
                    "The folder of the changed copy. What is only in it needs ids that begin with x- and the id of the variant.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private Path fork;

    @Option(
            names = "--territory",
            paramLabel = "CODE",
            required = true,
            converter = NewVariantCommand.TerritoryConverter.class,
            description = "The country, as in ISO 3166-1, such as DK. In small letters it is the id of the variant.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private String territory;

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            required = true,
            converter = FolderConverter.class,
            description = "The folder to write; it must not be there yet, or be empty.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private Path output;

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Result<Catalogue> below = CatalogueReader.read(catalogue.files());
        Result<Catalogue> forked = CatalogueReader.readWithLocalIds(CatalogueFiles.folder(fork));
        List<Problem> problems = new ArrayList<>(below.problems());
        problems.addAll(forked.problems());
        if (!Result.failed(problems).hasErrors()) {
            problems.addAll(write(below.orThrow(), forked.orThrow()));
        }
        telling.problems(problems);
        boolean failed = problems.stream().anyMatch(Problem::isError);
        if (!failed) {
            telling.success("Wrote " + output
                    + ". Next: say in its manifest what it is, and toolkit variant upgrade --variant " + output);
        }
        return failed ? ToolkitCommand.PROBLEMS : ToolkitCommand.DONE;
    }

    private List<Problem> write(Catalogue below, Catalogue forked) throws IOException {
        List<Locale> languages = new ArrayList<>(List.of(forked.languages().source()));
        languages.addAll(forked.languages().published());
        VariantDraft draft = new VariantDraft(below, territory, languages, Optional.empty());
        Result<Map<String, String>> inferred = Inference.of(below, forked, Id.of(draft.id()));
        return inferred.value().isEmpty() ? inferred.problems() : draft.writeWith(inferred.orThrow(), output);
    }
}
