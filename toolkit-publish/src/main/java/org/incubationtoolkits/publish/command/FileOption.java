package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.incubationtoolkits.publish.FileContent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The one file that a command writes. */
final class FileOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--output", paramLabel = "FILE", description = "The file to write. Without it, standard output.")
    private @Nullable Path output;

    boolean isGiven() {
        return output != null;
    }

    void write(byte[] content) throws IOException {
        FileContent.put(Objects.requireNonNull(output, "output"), content);
    }

    void write(String content) throws IOException {
        if (output == null) {
            spec.commandLine().getOut().print(content);
            spec.commandLine().getOut().flush();
        } else {
            FileContent.put(output, content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
