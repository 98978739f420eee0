package org.incubationtoolkits.publish.command;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines what is wrong with the arguments. */
final class MisuseHandler implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        PrintWriter err = command.getErr();
        ParameterException cause = causeOf(exception, args);
        err.println(name + ": " + sentence(cause));
        err.println(suggestion(cause) + "\"" + name + " --help\" tells more.");
        return ToolkitCommand.MISUSE;
    }

    /** An option that is misspelt is missing, too; then the spelling is what matters. */
    private static ParameterException causeOf(ParameterException exception, String[] args) {
        if (!(exception instanceof MissingParameterException)) {
            return exception;
        }
        CommandLine command = exception.getCommandLine();
        return Arrays.stream(args)
                .filter(arg -> arg.startsWith("--"))
                .map(arg -> arg.replaceFirst("=.*", ""))
                .filter(name -> command.getCommandSpec().findOption(name) == null)
                .findFirst()
                .<ParameterException>map(name -> new UnmatchedArgumentException(command, List.of(name)))
                .orElse(exception);
    }

    private static String sentence(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            String kind = unmatched.isUnknownOption()
                    ? "option"
                    : unmatched.getCommandLine().getSubcommands().isEmpty() ? "argument" : "command";
            return "Unknown " + kind + " \"" + unmatched.getUnmatched().get(0) + "\".";
        }
        String message = String.valueOf(exception.getMessage()).replace('\'', '"');
        return message.endsWith(".") ? message : message + ".";
    }

    private static String suggestion(ParameterException exception) {
        List<String> suggestions =
                exception instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return suggestions.isEmpty() ? "" : "Did you mean \"" + suggestions.get(0) + "\"? ";
    }
}
