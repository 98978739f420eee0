package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import org.incubationtoolkits.publish.translation.LayeredFiles;
import org.incubationtoolkits.publish.variant.VariantFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The catalogue, or the variant, whose files of translations a command changes. */
final class TranslatedFolderOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = CatalogueOption.NAME,
            paramLabel = "FOLDER",
            converter = FolderConverter.class,
            description =
                    "The folder in which catalogue.yaml lies. Its files of translations are changed, if no variant is named.")
    private @Nullable Path catalogue;

    @Option(
            names = "--variant",
            paramLabel = "FOLDER",
            description =
                    "The folder of a variant, whose files of translations are changed. May be repeated: the last one "
                            + "counts, the others are those that may lie below it.")
    private List<String> variants = List.of();

    /** Returns the folder below which the files of translations lie. */
    Path folder() {
        Path folder = variants.isEmpty() ? catalogue : Path.of(variants.get(variants.size() - 1));
        if (folder == null) {
            throw new ParameterException(
                    spec.commandLine(), "Missing required option: \"--catalogue=FOLDER\" or \"--variant=FOLDER\".");
        }
        if (!variants.isEmpty() && !Files.isRegularFile(folder.resolve(Variant.FILE))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option \"--variant\": \"" + folder + "\" is no folder with a " + Variant.FILE
                            + " in it, and only what is in a folder can be changed");
        }
        return folder;
    }

    /** Returns what can be translated, or what is wrong with it. */
    Result<CatalogueTranslations> translations() throws IOException {
        CatalogueFiles files = catalogue == null ? CatalogueFiles.bundled() : CatalogueFiles.folder(catalogue);
        if (variants.isEmpty()) {
            return CatalogueTranslations.read(files);
        }
        Result<LayeredFiles> layered = VariantFinder.standard().find(files, variants);
        return layered.value().isEmpty()
                ? Result.failed(layered.problems())
                : CatalogueTranslations.read(layered.orThrow());
    }
}
