package org.incubationtoolkits.publish.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code toolkit} command, which does nothing without one of its subcommands. */
@Command(
        name = "toolkit",
        description = "Publishes and checks catalogues of toolkits for public-sector innovation.",
        subcommands = {
            PublishCommand.class,
            ValidateCommand.class,
            SchemaCommand.class,
            TranslationsCommand.class,
            CanvasCommand.class,
            AnswersCommand.class,
            VariantCommand.class,
            ExplainCommand.class,
            LocaleCommand.class,
            IdsCommand.class
        },
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

    private final Map<String, String> environment;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

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

    private ToolkitCommand(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * Runs the command and returns its exit status. Never throws, and never ends the process.
     *
     * @param environment the variables that are set
     */
    static int run(Map<String, String> environment, PrintWriter out, PrintWriter err, String... args) {
        CommandLine command = new CommandLine(new ToolkitCommand(environment));
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

    /** Returns the variables that are set, for the commands that do not do the same everywhere. */
    Map<String, String> environment() {
        return environment;
    }

    @Override
    public void run() {
        throw missingCommand(spec);
    }

    /** Returns what to say of a command that does nothing by itself. */
    static ParameterException missingCommand(CommandSpec spec) {
        return new ParameterException(
                spec.commandLine(),
                "Missing command, one of: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
