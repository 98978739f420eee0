package org.incubationtoolkits.publish.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code toolkit translations}, which does nothing without one of its subcommands. */
@Command(
        name = "translations",
        description = {"Gives texts to translators, takes them back, and tells how far they are.", ""},
        subcommands = {
            ExportCommand.class,
            ImportCommand.class,
            StatusCommand.class,
            CheckCommand.class,
            ConfirmCommand.class,
            EditorialCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  toolkit translations export --format po --locale pt --output out",
            "  toolkit translations import --catalogue mine incubation.pt.po",
            "  toolkit translations status"
        })
final class TranslationsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw ToolkitCommand.missingCommand(spec);
    }
}
