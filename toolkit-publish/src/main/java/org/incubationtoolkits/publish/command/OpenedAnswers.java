package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.canvas.CanvasProblem;
import org.incubationtoolkits.canvas.answers.AnswersCheck;
import org.incubationtoolkits.canvas.answers.AnswersFile;
import org.incubationtoolkits.canvas.answers.AnswersMigration;
import org.incubationtoolkits.canvas.answers.CanvasAnswers;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Nearest;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.PublishProblem;

/**
 * A file of answers, and the tool that they are to.
 *
 * @param display what the file is called
 */
record OpenedAnswers(String display, CanvasAnswers answers, Tool tool) {

    /** Returns the answers in a file, or what is wrong with it. */
    static Result<CanvasAnswers> read(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return AnswersFile.read(file.toString(), content);
        }
    }

    /** Returns a file with its tool; what does not fit today's canvas is told. */
    static Result<OpenedAnswers> open(Path file, Catalogue catalogue) throws IOException {
        Result<CanvasAnswers> read = read(file);
        if (read.value().isEmpty()) {
            return Result.failed(read.problems());
        }
        Id wanted = read.orThrow().tool();
        Optional<Tool> tool = find(catalogue, wanted);
        if (tool.isEmpty()) {
            return Result.failed(List.of(unknown(file, catalogue, wanted)));
        }
        return checked(file, read, tool.get());
    }

    /** Returns a file with the tool that it has to be for; what does not fit today's canvas is told. */
    static Result<OpenedAnswers> open(Path file, Tool tool) throws IOException {
        Result<CanvasAnswers> read = read(file);
        return read.value().isEmpty() ? Result.failed(read.problems()) : checked(file, read, tool);
    }

    private static Result<OpenedAnswers> checked(Path file, Result<CanvasAnswers> read, Tool tool) {
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(new AnswersCheck(file.toString(), tool).problems(read.orThrow()));
        return Result.unlessErrors(new OpenedAnswers(file.toString(), read.orThrow(), tool), problems);
    }

    private static Optional<Tool> find(Catalogue catalogue, Id wanted) {
        return catalogue
                .tool(wanted)
                .or(() -> catalogue
                        .tools()
                        .filter(tool -> tool.formerly().contains(wanted))
                        .findFirst());
    }

    private static Problem unknown(Path file, Catalogue catalogue, Id wanted) {
        List<String> ids = catalogue
                .tools()
                .filter(tool -> tool.canvas().isPresent())
                .map(tool -> tool.id().value())
                .toList();
        return PublishProblem.NO_CANVAS
                .at(
                        new Location(file.toString(), 0, 0, JsonPointer.ROOT.child("tool")),
                        "No tool \"" + wanted + "\" with a canvas is in the catalogue.")
                .withHint(Nearest.hint(wanted.value(), ids, "Those that have one are "));
    }

    /** Returns the answers as today's canvas has them. */
    CanvasAnswers migrated() {
        return tool.canvas()
                .map(canvas -> AnswersMigration.to(canvas).migrate(answers))
                .orElse(answers);
    }

    /** Returns a problem for each thing that has no place on today's canvas, and is kept beside it. */
    List<Problem> withoutPlace() {
        List<Problem> problems = new ArrayList<>();
        CanvasAnswers migrated = migrated();
        for (int i = 0; i < migrated.sheets().size(); i++) {
            JsonPointer sheet = JsonPointer.ROOT.child("sheets").child(i);
            migrated.sheets()
                    .get(i)
                    .unplaced()
                    .forEach(each -> problems.add(CanvasProblem.ANSWER_WITHOUT_PLACE
                            .at(
                                    new Location(display, 0, 0, sheet),
                                    "What was written into \"" + each.block() + "\" has no place on version "
                                            + migrated.version() + " of the canvas, and is kept beside it.")
                            .withHint("Move the words to where they belong, and delete them from \"unplaced\".")));
        }
        return problems.stream().distinct().toList();
    }
}
