package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.incubationtoolkits.canvas.CanvasProblem;
import org.incubationtoolkits.canvas.answers.AnswersFile;
import org.incubationtoolkits.canvas.answers.AnswersMerge;
import org.incubationtoolkits.canvas.answers.CanvasAnswers;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolkit answers merge}. */
@Command(
        name = "merge",
        description = {
            "Puts together what two people wrote into the same canvas. Where they wrote something else in one place, both stay, "
                    + "side by side.",
            ""
        },
        footer = {"", "Examples:", "  toolkit answers merge ours.json theirs.json --from Ana --output both.json"})
final class AnswersMergeCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OURS", description = "The file whose words stay where they are.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private Path ours;

    @Parameters(index = "1", paramLabel = "THEIRS", description = "The file whose words come beside those that differ.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private Path theirs;

    @Option(
            names = "--from",
            paramLabel = "NAME",
            description = "Who wrote the second file. Without it, the name of that file.")
    private String from = "";

    @Mixin
    private final FileOption output = new FileOption();

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Result<CanvasAnswers> first = OpenedAnswers.read(ours);
        Result<CanvasAnswers> second = OpenedAnswers.read(theirs);
        List<Problem> problems = new ArrayList<>(first.problems());
        problems.addAll(second.problems());
        if (first.value().isPresent() && second.value().isPresent()) {
            merge(first.orThrow(), second.orThrow(), problems);
        }
        telling.problems(problems);
        return Result.failed(problems).hasErrors() ? ToolkitCommand.PROBLEMS : ToolkitCommand.DONE;
    }

    private void merge(CanvasAnswers first, CanvasAnswers second, List<Problem> problems) throws IOException {
        if (!canvas(first).equals(canvas(second))) {
            problems.add(CanvasProblem.DIFFERENT_CANVASES
                    .at(
                            Location.of(theirs.toString()),
                            "The answers are to " + canvas(second) + ", those in \"" + ours + "\" to " + canvas(first)
                                    + ".")
                    .withHint("Migrate both first."));
            return;
        }
        String name = from.isEmpty() ? String.valueOf(theirs.getFileName()) : from;
        output.write(AnswersFile.write(new AnswersMerge(first, second, name).merged()));
    }

    private static String canvas(CanvasAnswers answers) {
        return "\"" + answers.tool() + "\" " + answers.version();
    }
}
