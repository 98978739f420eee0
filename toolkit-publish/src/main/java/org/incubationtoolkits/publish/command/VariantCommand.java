package org.incubationtoolkits.publish.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code toolkit variant}, which does nothing without one of its subcommands. */
@Command(
        name = "variant",
        description = {
            "Begins a variant, which is what one government changes in a catalogue without forking it, keeps it in step with the "
                    + "catalogue, and tells how it differs.",
            ""
        },
        subcommands = {
            NewVariantCommand.class,
            UpgradeCommand.class,
            ResolveCommand.class,
            DiffCommand.class,
            MatrixCommand.class,
            InferCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  toolkit variant new --territory DK --locale da --output dk",
            "  toolkit variant upgrade --variant my-variant"
        })
final class VariantCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw ToolkitCommand.missingCommand(spec);
    }
}
