package org.incubationtoolkits.publish.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code toolkit canvas}, which does nothing without one of its subcommands. */
@Command(
        name = "canvas",
        description = {"Draws canvases on sheets of paper, and tells whether their words fit there.", ""},
        subcommands = {CanvasRenderCommand.class, CanvasFitCommand.class},
        footer = {"", "Examples:", "  toolkit canvas fit", "  toolkit canvas render assumption-map --output sheet.svg"})
final class CanvasCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw ToolkitCommand.missingCommand(spec);
    }
}
