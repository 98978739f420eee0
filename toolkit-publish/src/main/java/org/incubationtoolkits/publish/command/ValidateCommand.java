package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.Publisher;
import org.incubationtoolkits.publish.translation.LayeredFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code toolkit validate}. */
@Command(
        name = "validate",
        description = {
            "Tells everything that is wrong with a catalogue, the variants over it and the translations, and writes nothing.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  toolkit validate",
            "  toolkit validate --catalogue my-catalogue",
            "  toolkit validate --catalogue my-catalogue --problems json",
            "  toolkit validate --variant my-variant"
        })
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Mixin
    private final VariantOption variant = new VariantOption();

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Result<LayeredFiles> files = variant.over(catalogue.files());
        List<Problem> problems = new ArrayList<>(files.problems());
        if (files.value().isPresent()) {
            problems.addAll(Publisher.validate(files.orThrow()));
        }
        telling.problems(problems);
        if (Result.failed(problems).hasErrors()) {
            return ToolkitCommand.PROBLEMS;
        }
        telling.success(variant.isGiven() ? "The variant can be published." : "The catalogue can be published.");
        return ToolkitCommand.DONE;
    }
}
