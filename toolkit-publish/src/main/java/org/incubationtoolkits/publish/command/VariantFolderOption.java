package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.VariantFolder;
import org.incubationtoolkits.publish.translation.LayeredFiles;
import org.incubationtoolkits.publish.variant.TopVariant;
import org.incubationtoolkits.publish.variant.VariantFinder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The variant that a command changes, with what lies below it. */
final class VariantFolderOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Option(
            names = "--variant",
            paramLabel = "FOLDER",
            required = true,
            description =
                    "The folder of the variant, whose files are changed. May be repeated: the last one counts, the "
                            + "others are those that may lie below it, by their ids, folders or jars.")
    private List<String> variants = List.of();

    /** Returns the folder as it is before anything is read from it. */
    VariantFolder folder() throws IOException {
        Path folder = Path.of(name());
        if (!Files.isRegularFile(folder.resolve(Variant.FILE))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option \"--variant\": \"" + name() + "\" is no folder with a " + Variant.FILE
                            + " in it, and only what is in a folder can be changed");
        }
        return VariantFolder.of(folder);
    }

    /** Returns the variant, and the catalogue below it. */
    Result<TopVariant> read() throws IOException {
        Result<LayeredFiles> files = VariantFinder.standard().find(catalogue.files(), variants);
        return files.value().isEmpty() ? Result.failed(files.problems()) : TopVariant.read(files.orThrow());
    }

    /** Returns the options of another command for the same variant. */
    String again() {
        return variants.stream()
                .map(each -> "--variant " + each)
                .collect(Collectors.joining(" ", catalogue.again(), ""));
    }

    private String name() {
        return variants.get(variants.size() - 1);
    }
}
