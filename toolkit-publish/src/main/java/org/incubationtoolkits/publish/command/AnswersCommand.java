package org.incubationtoolkits.publish.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code toolkit answers}, which does nothing without one of its subcommands. */
@Command(
        name = "answers",
        description = {
            "Checks what people wrote into canvases, shows it on paper and as text, opens it in newer versions, and puts together "
                    + "what two people wrote.",
            ""
        },
        subcommands = {
            AnswersValidateCommand.class,
            AnswersRenderCommand.class,
            AnswersMigrateCommand.class,
            AnswersMergeCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  toolkit answers validate answers.json",
            "  toolkit answers render answers.json --format svg --output filled.svg"
        })
final class AnswersCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw ToolkitCommand.missingCommand(spec);
    }
}
