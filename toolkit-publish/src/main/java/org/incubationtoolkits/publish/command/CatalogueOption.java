package org.incubationtoolkits.publish.command;

import java.nio.file.Path;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command reads from. */
final class CatalogueOption {

    static final String NAME = "--catalogue";

    @Option(
            names = NAME,
            paramLabel = "FOLDER",
            converter = FolderConverter.class,
            description =
                    "The folder in which catalogue.yaml lies. Without it, the catalogue that comes with this command.")
    private @Nullable Path folder;

    /** Returns whether it is the catalogue that comes with this command. */
    boolean isBundled() {
        return folder == null;
    }

    /** Returns the option as it was given, for another command that is named after it. */
    String again() {
        return folder == null ? "" : NAME + " " + folder + " ";
    }

    CatalogueFiles files() {
        return folder == null ? CatalogueFiles.bundled() : CatalogueFiles.folder(folder);
    }
}
