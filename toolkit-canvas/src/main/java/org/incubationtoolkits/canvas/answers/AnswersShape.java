package org.incubationtoolkits.canvas.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.incubationtoolkits.canvas.CanvasProblem;
import org.incubationtoolkits.model.content.Syntax;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.RecordFile;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Problem;

/** What a file of answers must hold beyond the types of its members. */
final class AnswersShape {

    private static final Pattern VERSION = Pattern.compile(Syntax.VERSION);
    private static final Pattern FIELD = Pattern.compile(Field.SYNTAX);

    private final RecordFile<CanvasAnswers> file;
    private final List<Problem> problems = new ArrayList<>();

    private AnswersShape(RecordFile<CanvasAnswers> file) {
        this.file = file;
    }

    static List<Problem> problems(RecordFile<CanvasAnswers> file) {
        AnswersShape shape = new AnswersShape(file);
        shape.check(file.value());
        return shape.problems;
    }

    private void check(CanvasAnswers answers) {
        if (!VERSION.matcher(answers.version()).matches()) {
            badFormat(JsonPointer.ROOT.child("version"), answers.version(), Syntax.VERSION_WORDS);
        }
        JsonPointer sheets = JsonPointer.ROOT.child("sheets");
        int size = answers.sheets().size();
        if (size == 0 || size > CanvasAnswers.MAX_SHEETS) {
            problems.add(ModelProblem.WRONG_SIZE.at(
                    file.locate(sheets),
                    "The number of sheets is " + size + ", not 1 to " + CanvasAnswers.MAX_SHEETS + "."));
        }
        Set<Id> seen = new HashSet<>();
        for (int i = 0; i < size; i++) {
            check(answers.sheets().get(i), sheets.child(i), seen);
        }
    }

    private void check(AnsweredSheet sheet, JsonPointer at, Set<Id> seen) {
        if (!seen.add(sheet.id())) {
            problems.add(CanvasProblem.REPEATED_SHEET
                    .at(file.locate(at.child("id")), "Two sheets have the id \"" + sheet.id() + "\".")
                    .withHint("Give one of them another id."));
        }
        for (Map.Entry<Id, BlockAnswer> block : sheet.blocks().entrySet()) {
            JsonPointer alternatives =
                    at.child("blocks").child(block.getKey().value()).child("alternatives");
            for (int i = 0; i < block.getValue().alternatives().size(); i++) {
                field(
                        alternatives.child(i),
                        block.getValue().alternatives().get(i).field());
            }
        }
        for (int i = 0; i < sheet.unplaced().size(); i++) {
            field(at.child("unplaced").child(i), sheet.unplaced().get(i).field());
        }
    }

    private void field(JsonPointer at, String field) {
        if (!FIELD.matcher(field).matches()) {
            badFormat(at.child("field"), field, Field.WORDS);
        }
    }

    private void badFormat(JsonPointer at, String value, String wanted) {
        problems.add(ModelProblem.BAD_FORMAT.at(file.locate(at), "\"" + value + "\" is not " + wanted + "."));
    }
}
