package org.incubationtoolkits.canvas.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.canvas.CanvasProblem;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.canvas.Block;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;

/**
 * Tells whether answers belong to a tool, and what does not fit the version that it has today.
 *
 * @param display what the file is called
 */
public record AnswersCheck(String display, Tool tool) {

    public List<Problem> problems(CanvasAnswers answers) {
        Optional<Canvas> canvas = tool.canvas();
        if (canvas.isEmpty() || !isOfTool(answers)) {
            return List.of(CanvasProblem.ANSWERS_OF_ANOTHER_TOOL.at(
                    at(JsonPointer.ROOT.child("tool")),
                    "The answers are to the tool \"" + answers.tool() + "\", not to \"" + tool.id() + "\"."));
        }
        List<Problem> problems = new ArrayList<>();
        if (!answers.version().equals(canvas.get().version())) {
            problems.add(CanvasProblem.ANSWERS_OF_OLDER_CANVAS
                    .at(
                            at(JsonPointer.ROOT.child("version")),
                            "The answers are to version " + answers.version() + " of the canvas, which is at "
                                    + canvas.get().version() + ".")
                    .withHint("Migrate them; nothing is lost."));
        }
        for (int i = 0; i < answers.sheets().size(); i++) {
            JsonPointer sheet = JsonPointer.ROOT.child("sheets").child(i);
            answers.sheets()
                    .get(i)
                    .blocks()
                    .forEach((id, answer) -> check(
                            canvas.get(), id, answer, sheet.child("blocks").child(id.value()), problems));
        }
        return problems;
    }

    private boolean isOfTool(CanvasAnswers answers) {
        return answers.tool().equals(tool.id()) || tool.formerly().contains(answers.tool());
    }

    private void check(Canvas canvas, Id id, BlockAnswer answer, JsonPointer pointer, List<Problem> problems) {
        Block block = canvas.blocks().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
        if (block == null) {
            problems.add(CanvasProblem.BLOCK_NOT_ON_CANVAS
                    .at(at(pointer), "The canvas has no block \"" + id + "\".")
                    .withHint("Migrate the answers; what has no place is kept beside them."));
            return;
        }
        int length = answer.words().codePointCount(0, answer.words().length());
        block.maxLength()
                .filter(limit -> length > limit)
                .ifPresent(limit -> problems.add(CanvasProblem.ANSWER_TOO_LONG.at(
                        at(pointer),
                        "The answer in block \"" + id + "\" has " + length + " characters; the block has room for "
                                + limit + ".")));
    }

    private Location at(JsonPointer pointer) {
        return new Location(display, 0, 0, pointer);
    }
}
