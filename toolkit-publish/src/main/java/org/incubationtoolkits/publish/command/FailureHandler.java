package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one sentence what failed, and shows where in the program only to those who ask. */
final class FailureHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        ParseResult own = command.getParseResult();
        Optional<Path> readFrom = Optional.ofNullable(own.matchedOptionValue(CatalogueOption.NAME, null));
        PrintWriter err = command.getErr();
        err.println(command.getCommandSpec().qualifiedName() + ": " + sentence(exception, readFrom));
        if (own.hasMatchedOption(Telling.DEBUG)) {
            exception.printStackTrace(err);
        }
        return ToolkitCommand.FAILURE;
    }

    private static String sentence(Exception exception, Optional<Path> readFrom) {
        if (exception instanceof IOException failure) {
            return FailureSentence.of(failure, readFrom);
        }
        if (exception instanceof UncheckedIOException unchecked) {
            return FailureSentence.of(Objects.requireNonNull(unchecked.getCause()), readFrom);
        }
        return fault(exception);
    }

    /** Returns the sentence for what should never happen. */
    static String fault(Throwable fault) {
        if (fault instanceof OutOfMemoryError) {
            return "The memory is full: give Java more, as with TOOLKIT_JAVA_OPTIONS=-Xmx2g.";
        }
        String first = fault.toString().lines().findFirst().orElse("");
        return "An unexpected fault stopped the command (" + first
                + "); please report it with what the same command prints with " + Telling.DEBUG + ".";
    }
}
