package org.incubationtoolkits.publish.command;

import java.nio.file.Path;
import org.incubationtoolkits.model.io.CatalogueFiles;
import picocli.CommandLine.Option;

/** The catalogue that a command changes. */
final class CatalogueFolderOption {

    @Option(
            names = CatalogueOption.NAME,
            paramLabel = "FOLDER",
            required = true,
            converter = FolderConverter.class,
            description = "The folder in which catalogue.yaml lies. Its files of translations are changed.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private Path folder;

    Path folder() {
        return folder;
    }

    CatalogueFiles files() {
        return CatalogueFiles.folder(folder);
    }
}
