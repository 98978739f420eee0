package org.incubationtoolkits.publish.command;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code toolkit ids}, which does nothing without one of its subcommands. */
@Command(
        name = "ids",
        description = {"Looks after the ids in the files of a catalogue.", ""},
        subcommands = IdsAssignCommand.class,
        footer = {"", "Example:", "  toolkit ids assign --catalogue my-catalogue"})
final class IdsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ToolkitCommand toolkit;

    Map<String, String> environment() {
        return toolkit.environment();
    }

    @Override
    public void run() {
        throw ToolkitCommand.missingCommand(spec);
    }
}
