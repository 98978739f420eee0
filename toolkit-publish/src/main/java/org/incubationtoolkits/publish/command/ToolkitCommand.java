package org.incubationtoolkits.publish.command;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code toolkit} command, which does nothing without one of its subcommands. */
@Command(
        name = "toolkit",
        description = "Publishes and checks catalogues of toolkits for public-sector innovation.",
        subcommands = {PublishCommand.class, ValidateCommand.class, SchemaCommand.class},
        versionProvider = ToolkitVersion.class,
        footer = {
            "",
            "Examples:",
            "  toolkit publish --output site",
            "  toolkit validate --catalogue my-catalogue",
            "  toolkit publish --help",
            "",
            "Exit status: 0 done, 1 problems in the content, 2 wrong use, 3 something else",
            "failed."
        })
final class ToolkitCommand implements Runnable {

    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int MISUSE = 2;
    static final int FAILURE = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--version", versionHelp = true, description = "Prints the version.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Prints this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    /** Runs the command and returns its exit status. Never throws, and never ends the process. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine command = new CommandLine(new ToolkitCommand());
        command.setOut(out);
        command.setErr(err);
        command.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        command.setParameterExceptionHandler(new MisuseHandler());
        command.setExecutionExceptionHandler(new FailureHandler());
        try {
            return command.execute(args);
        } catch (Error e) {
            err.println("toolkit: " + FailureHandler.fault(e));
            if (List.of(args).contains(Telling.DEBUG)) {
                e.printStackTrace(err);
            }
            return FAILURE;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Missing command, one of: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
