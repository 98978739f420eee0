package org.incubationtoolkits.publish.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code toolkit locale}, which does nothing without its subcommand. */
@Command(
        name = "locale",
        description = {"Tells about languages.", ""},
        subcommands = ExplainLocaleCommand.class,
        footer = {"", "Example:", "  toolkit locale explain pt-AO"})
final class LocaleCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw ToolkitCommand.missingCommand(spec);
    }
}
