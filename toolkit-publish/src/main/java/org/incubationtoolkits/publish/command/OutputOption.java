package org.incubationtoolkits.publish.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command writes to. */
final class OutputOption {

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            required = true,
            converter = FolderConverter.class,
            description = "The folder to write to. It is made if it is not there.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private Path folder;

    Path folder() {
        return folder;
    }
}
