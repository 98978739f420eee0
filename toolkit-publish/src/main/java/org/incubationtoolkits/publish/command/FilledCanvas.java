package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.util.List;
import org.incubationtoolkits.canvas.answers.AnsweredSheet;
import org.incubationtoolkits.canvas.answers.CanvasAnswers;
import org.incubationtoolkits.canvas.sheet.SheetLayout;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.canvas.AnswersText;
import org.incubationtoolkits.export.canvas.CanvasSheets;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/**
 * A canvas with what people wrote.
 *
 * @param sheet the id of the sheet that is shown; empty for the first
 */
record FilledCanvas(Edition edition, SheetOptions options, String sheet) {

    /** Writes answers, if they could be opened, for today's version of their canvas. */
    void write(Result<OpenedAnswers> opened, SheetWriter writer, List<Problem> problems) throws IOException {
        opened.problems().stream().filter(Problem::isError).forEach(problems::add);
        if (opened.value().isPresent()) {
            problems.addAll(opened.orThrow().withoutPlace());
            write(opened.orThrow(), writer, problems);
        }
    }

    private void write(OpenedAnswers opened, SheetWriter writer, List<Problem> problems) throws IOException {
        CanvasAnswers answers = opened.migrated();
        AnswersText text = AnswersText.of(edition, opened.tool());
        switch (writer.format()) {
            case MARKDOWN -> writer.output().write(text.markdown(answers));
            case CSV -> writer.output().write(text.csv(answers));
            case SVG, HTML, JSON, PDF -> writer.write(layOut(opened, answers), opened.tool(), problems);
        }
    }

    private SheetLayout layOut(OpenedAnswers opened, CanvasAnswers answers) {
        CanvasSheets sheets = CanvasSheets.of(edition);
        return sheets.layOut(
                sheets.content(opened.tool().id(), options.mode(), chosen(answers), answers.language()),
                options.sheet());
    }

    private AnsweredSheet chosen(CanvasAnswers answers) {
        return answers.sheets().stream()
                .filter(each -> sheet.isEmpty() || each.id().value().equals(sheet))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> ids = answers.sheets().stream()
                            .map(each -> each.id().value())
                            .toList();
                    return options.misuse("--sheet", "it is \"" + sheet + "\", not one of " + String.join(", ", ids));
                });
    }
}
