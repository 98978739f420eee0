package org.incubationtoolkits.localization.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A program that this project did not write. Where it is not installed, a test that needs it is skipped, or fails if {@value
 * #REQUIRED} is {@code true} in the environment or the system properties.
 *
 * @param folder where the program runs
 */
record ExternalTool(Path folder) {

    private static final String REQUIRED = "TOOLKIT_REQUIRE_TOOLS";
    private static final int MAX_SECONDS = 120;

    /** What a program wrote and how it ended. */
    record Outcome(int exit, byte[] output, String errors) {

        /** Returns the output of a program that ended well and said nothing. */
        byte[] silentOutput() {
            assertThat(errors).isEmpty();
            assertThat(exit).isZero();
            return output;
        }
    }

    /** Runs a program in English; the files that it names are those of the folder. */
    Outcome run(String program, String... arguments) throws IOException, InterruptedException {
        if (Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .noneMatch(each -> Files.isExecutable(Path.of(each).resolve(program)))) {
            absent(program);
        }
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder, "out", "");
        Path errors = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        assertThat(process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), Files.readAllBytes(output), Files.readString(errors));
    }

    /** Returns whether a program is there, and ends well with these arguments. */
    boolean canRun(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    static void absent(String program) {
        String message = program + " is not installed";
        if (Boolean.getBoolean(REQUIRED) || Boolean.parseBoolean(System.getenv(REQUIRED))) {
            fail(message);
        }
        Assumptions.abort(message);
    }

    void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    byte[] read(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }
}
