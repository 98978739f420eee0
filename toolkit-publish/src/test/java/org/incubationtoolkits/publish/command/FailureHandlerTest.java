package org.incubationtoolkits.publish.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class FailureHandlerTest {

    private static CommandRun run(Exception failure, String... arguments) {
        StringWriter err = new StringWriter();
        CommandLine command = new CommandLine(new Failing(failure));
        command.setErr(new PrintWriter(err));
        command.setExecutionExceptionHandler(new FailureHandler());
        int status = command.execute(arguments);
        return new CommandRun(status, "", err.toString().replace(System.lineSeparator(), "\n"));
    }

    /** A command that fails, with the options that matter to how that is told. */
    @Command(name = "publish")
    @SuppressWarnings("unused") // the handler asks for the options by name
    private static final class Failing implements Callable<Integer> {

        private final Exception failure;

        @Option(names = "--catalogue")
        private Path catalogue;

        @Option(names = "--debug")
        private boolean debug;

        Failing(Exception failure) {
            this.failure = failure;
        }

        @Override
        public Integer call() throws Exception {
            throw failure;
        }
    }

    private static final String FILE = Path.of("out", "site").toString();

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new AccessDeniedException(FILE), "Cannot write out/site: permission denied."),
                Arguments.of(new NoSuchFileException(FILE), "Cannot write out/site: there is no such file or folder."),
                Arguments.of(
                        new FileAlreadyExistsException(FILE), "Cannot write out/site: there is a file of this name."),
                Arguments.of(new DirectoryNotEmptyException(FILE), "Cannot write out/site: the folder is not empty."),
                Arguments.of(new NotDirectoryException(FILE), "Cannot write out/site: it is not a folder."),
                Arguments.of(
                        new FileSystemLoopException(FILE), "Cannot write out/site: its links go round in a circle."),
                Arguments.of(
                        new FileSystemException(FILE, null, "Too many levels of symbolic links"),
                        "Cannot write out/site: its links go round in a circle."),
                Arguments.of(
                        new FileSystemException(FILE, null, "No space left on device"),
                        "Cannot write out/site: no space left on device."),
                Arguments.of(
                        new FileSystemException("out/.site.new-1", FILE, "Device or resource busy."),
                        "Cannot write out/site: device or resource busy."),
                Arguments.of(new FileSystemException(FILE), "Cannot write out/site: it failed."),
                Arguments.of(
                        new NoSuchFileException("in/tool.yaml"),
                        "Cannot read in/tool.yaml: there is no such file or folder."),
                Arguments.of(
                        new UncheckedIOException(new AccessDeniedException("in/tool.yaml")),
                        "Cannot read in/tool.yaml: permission denied."),
                Arguments.of(
                        new AccessDeniedException("in/.tool.yaml.new"),
                        "Cannot write in/.tool.yaml.new: permission denied."),
                Arguments.of(
                        new FileSystemException("in/.tool.yaml.new", "in/tool.yaml", "No space left on device"),
                        "Cannot write in/tool.yaml: no space left on device."),
                Arguments.of(new IOException("Stream Closed"), "Cannot read or write: stream Closed."),
                Arguments.of(new IOException(), "Cannot read or write: it failed."),
                Arguments.of(
                        new IllegalStateException("first line\nsecond line"),
                        "An unexpected fault stopped the command (java.lang.IllegalStateException: first line); please report"
                                + " it with what the same command prints with --debug."));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void tellsInOneSentenceWhatFailed(Exception failure, String sentence) {
        assertThat(run(failure, "--catalogue", "in")).isEqualTo(new CommandRun(3, "", "publish: " + sentence + "\n"));
    }

    @Test
    void showsWhereInTheProgramOnlyToThoseWhoAsk() {
        CommandRun run = run(new IllegalStateException("oops"), "--debug");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err().lines().toList())
                .startsWith(
                        "publish: An unexpected fault stopped the command (java.lang.IllegalStateException: oops); please report"
                                + " it with what the same command prints with --debug.",
                        "java.lang.IllegalStateException: oops")
                .anyMatch(line -> line.startsWith("\tat "));
    }

    @Test
    void tellsHowToGiveMoreMemory() {
        assertThat(List.of(
                        FailureHandler.fault(new OutOfMemoryError("Java heap space")),
                        FailureHandler.fault(new StackOverflowError())))
                .containsExactly(
                        "The memory is full: give Java more, as with TOOLKIT_JAVA_OPTIONS=-Xmx2g.",
                        "An unexpected fault stopped the command (java.lang.StackOverflowError); please report it with what"
                                + " the same command prints with --debug.");
    }
}
