package org.incubationtoolkits.canvas.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.canvas.Block;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.canvas.Prompt;
import org.incubationtoolkits.model.id.Id;

/**
 * Opens answers to an older version of a canvas in today's one. Blocks and prompts are found by their ids, and then by those
 * that they had formerly. Where a block was divided, the first of its successors in reading order has the answer; where
 * blocks were joined, their answers stand one after another. What has no place is kept, and never dropped; what had none
 * and has one again goes back there.
 *
 * <p>Migrating twice is the same as migrating once.
 */
public final class AnswersMigration {

    private final Canvas canvas;

    private AnswersMigration(Canvas canvas) {
        this.canvas = canvas;
    }

    public static AnswersMigration to(Canvas canvas) {
        return new AnswersMigration(canvas);
    }

    /** Returns the same answers, for this version of the canvas. */
    public CanvasAnswers migrate(CanvasAnswers answers) {
        return answers.withSheets(answers.sheets().stream().map(this::migrate).toList())
                .withVersion(canvas.version());
    }

    private AnsweredSheet migrate(AnsweredSheet sheet) {
        Placing placing = new Placing();
        sheet.blocks()
                .forEach((id, answer) -> successor(id)
                        .ifPresentOrElse(block -> placing.put(block, id, answer), () -> placing.unplace(id, answer)));
        sheet.unplaced().forEach(placing::putBack);
        return sheet.with(placing.inReadingOrder(), placing.unplaced);
    }

    private Optional<Block> successor(Id id) {
        Optional<Block> same =
                canvas.blocks().stream().filter(block -> block.id().equals(id)).findFirst();
        return same.isPresent()
                ? same
                : canvas.blocks().stream()
                        .filter(block -> block.formerly().contains(id))
                        .findFirst();
    }

    private static Optional<Field> successor(Block block, Field field) {
        if (field.prompt().isEmpty()) {
            return Optional.of(field);
        }
        Id id = field.prompt().get();
        Optional<Prompt> same = block.prompts().stream()
                .filter(prompt -> prompt.id().equals(id))
                .findFirst();
        return same.or(() -> block.prompts().stream()
                        .filter(prompt -> prompt.formerly().contains(id))
                        .findFirst())
                .map(prompt -> Field.ofPrompt(prompt.id()));
    }

    /** Where everything of one sheet goes. */
    private final class Placing {

        private final Map<Id, BlockAnswer> blocks = new LinkedHashMap<>();
        private final List<Unplaced> unplaced = new ArrayList<>();

        void put(Block block, Id from, BlockAnswer answer) {
            BlockAnswer there = blocks.getOrDefault(block.id(), BlockAnswer.NONE);
            Map<Field, String> fields = new LinkedHashMap<>(there.fields());
            answer.fields()
                    .forEach((field, text) -> successor(block, field)
                            .ifPresentOrElse(
                                    place -> fields.merge(place, text, (one, other) -> one + "\n\n" + other),
                                    () -> unplaced.add(new Unplaced(from, field.name(), text))));
            List<Alternative> alternatives = new ArrayList<>(there.alternatives());
            answer.alternatives()
                    .forEach(each -> successor(block, new Field(each.field()))
                            .ifPresentOrElse(
                                    place -> alternatives.add(new Alternative(place.name(), each.from(), each.text())),
                                    () -> unplaced.add(new Unplaced(from, each.field(), each.text()))));
            blocks.put(block.id(), there.withFields(fields).with(Statuses.lesser(there, answer), alternatives));
        }

        void unplace(Id from, BlockAnswer answer) {
            answer.fields().forEach((field, text) -> unplaced.add(new Unplaced(from, field.name(), text)));
            answer.alternatives().forEach(each -> unplaced.add(new Unplaced(from, each.field(), each.text())));
        }

        void putBack(Unplaced each) {
            Optional<Block> block = successor(each.block());
            Optional<Field> field = block.flatMap(found -> successor(found, new Field(each.field())));
            if (block.isEmpty() || field.isEmpty()) {
                unplaced.add(each);
                return;
            }
            Map<Field, String> fields = new LinkedHashMap<>();
            fields.put(new Field(each.field()), each.text());
            put(block.get(), each.block(), BlockAnswer.NONE.withFields(fields));
        }

        Map<Id, BlockAnswer> inReadingOrder() {
            Map<Id, BlockAnswer> ordered = new LinkedHashMap<>();
            for (Block block : canvas.blocks()) {
                BlockAnswer answer = blocks.getOrDefault(block.id(), BlockAnswer.NONE);
                if (!answer.isEmpty()) {
                    ordered.put(block.id(), answer);
                }
            }
            return ordered;
        }
    }
}
