package org.incubationtoolkits.export.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.canvas.answers.Alternative;
import org.incubationtoolkits.canvas.answers.AnsweredSheet;
import org.incubationtoolkits.canvas.answers.BlockAnswer;
import org.incubationtoolkits.canvas.answers.CanvasAnswers;
import org.incubationtoolkits.canvas.answers.Unplaced;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.edition.EditionIndex;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.export.internal.markdown.Wording;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.canvas.Block;
import org.incubationtoolkits.model.canvas.Canvas;

/**
 * Answers as text: Markdown for people, CSV (RFC 4180) for spreadsheets. Blocks stand in reading order, under their titles
 * in the language of the edition; what people wrote comes out as they wrote it. Immutable and thread-safe.
 */
public final class AnswersText {

    private final Labelling labels;
    private final Wording wording;
    private final Tool tool;
    private final Canvas canvas;

    private AnswersText(EditionIndex index, Tool tool, Canvas canvas) {
        this.labels = new Labelling(index);
        this.wording = new Wording(index.phrases(), index.edition().labels());
        this.tool = tool;
        this.canvas = canvas;
    }

    /** @throws IllegalArgumentException if {@code tool} has no canvas */
    public static AnswersText of(Edition edition, Tool tool) {
        Canvas canvas = tool.canvas()
                .orElseThrow(() -> new IllegalArgumentException("the tool \"" + tool.id() + "\" has no canvas"));
        return new AnswersText(new EditionIndex(edition), tool, canvas);
    }

    public String markdown(CanvasAnswers answers) {
        Blocks page = new Blocks().heading(1, wording.text(canvas.title()));
        answers.sheets().forEach(sheet -> page.add(markdown(sheet)));
        page.paragraph(Inline.join(
                wording.label(Label.CANVAS_VERSION, "version", answers.version()),
                wording.text(tool.titled().title())));
        return page.source() + "\n";
    }

    private Blocks markdown(AnsweredSheet sheet) {
        Blocks blocks =
                new Blocks().heading(2, sheet.name().map(Inline::words).orElseGet(() -> wording.label(Label.SHEET)));
        List<Blocks> facts = new ArrayList<>();
        fact(Label.SHEET_PROJECT, sheet.project(), facts);
        fact(Label.SHEET_TEAM, sheet.team(), facts);
        fact(Label.SHEET_DATE, sheet.date(), facts);
        if (!facts.isEmpty()) {
            blocks.bullets(facts);
        }
        for (Block block : canvas.blocks()) {
            BlockAnswer answer = sheet.block(block.id());
            if (!answer.isEmpty()) {
                blocks.heading(3, wording.text(block.title())).add(markdown(answer));
            }
        }
        return sheet.unplaced().isEmpty() ? blocks : blocks.add(unplaced(sheet.unplaced()));
    }

    private void fact(Label label, Optional<String> value, List<Blocks> facts) {
        value.ifPresent(words -> facts.add(
                new Blocks().paragraph(Inline.join(wording.label(label).strong(), Inline.words(words)))));
    }

    private Blocks markdown(BlockAnswer answer) {
        Blocks blocks = lines(answer.words());
        answer.note()
                .ifPresent(
                        note -> blocks.paragraph(wording.label(Label.SHEET_NOTE).strong())
                                .add(lines(note)));
        for (Alternative alternative : answer.alternatives()) {
            blocks.paragraph(wording.text(labels.of(alternative)).strong()).add(lines(alternative.text()));
        }
        return blocks;
    }

    private Blocks unplaced(List<Unplaced> all) {
        Blocks blocks = new Blocks().heading(3, wording.label(Label.WITHOUT_PLACE));
        all.forEach(each ->
                blocks.paragraph(Inline.words(each.block().value()).strong()).add(lines(each.text())));
        return blocks;
    }

    private static Blocks lines(String words) {
        Blocks blocks = new Blocks();
        words.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.paragraph(Inline.words(line)));
        return blocks;
    }

    /** Returns a table with a row for each block that somebody wrote into, and for what has no place. */
    public String csv(CanvasAnswers answers) {
        StringBuilder csv = new StringBuilder();
        row(
                csv,
                List.of(
                        words(Label.SHEET),
                        words(Label.BLOCK),
                        words(Label.BLOCK_STATUS),
                        words(Label.ANSWER),
                        words(Label.SHEET_NOTE)));
        for (AnsweredSheet sheet : answers.sheets()) {
            String name = sheet.name().orElse(sheet.id().value());
            for (Block block : canvas.blocks()) {
                BlockAnswer answer = sheet.block(block.id());
                if (!answer.isEmpty()) {
                    row(
                            csv,
                            List.of(
                                    name,
                                    block.title().words(),
                                    labels.status(answer).words(),
                                    withAlternatives(answer),
                                    answer.note().orElse("")));
                }
            }
            sheet.unplaced()
                    .forEach(each ->
                            row(csv, List.of(name, each.block().value(), words(Label.WITHOUT_PLACE), each.text(), "")));
        }
        return csv.toString();
    }

    private String withAlternatives(BlockAnswer answer) {
        StringBuilder words = new StringBuilder(answer.words());
        answer.alternatives()
                .forEach(each -> words.append("\n\n")
                        .append(labels.of(each).words())
                        .append('\n')
                        .append(each.text()));
        return words.toString().strip();
    }

    private String words(Label label) {
        return labels.text(label).words();
    }

    private static void row(StringBuilder csv, List<String> cells) {
        csv.append(String.join(",", cells.stream().map(AnswersText::cell).toList()))
                .append("\r\n");
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String words) {
        String safe = words.isEmpty() || "=+-@\t\r".indexOf(words.charAt(0)) < 0 ? words : "'" + words;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
