package org.incubationtoolkits.publish.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code toolkit variant}, which does nothing without one of its subcommands. */
@Command(
        name = "variant",
        description = {"Begins a variant: what one government changes in a catalogue without forking it.", ""},
        subcommands = NewVariantCommand.class,
        footer = {"", "Example:", "  toolkit variant new --territory DK --locale da --output dk"})
final class VariantCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw ToolkitCommand.missingCommand(spec);
    }
}
