package org.incubationtoolkits.canvas.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;

/**
 * Puts together what two people wrote into the same canvas. Sheets are matched by id. Where both wrote something else in one
 * place, the first one's words stay, and the other's are kept beside them; where one of two values for a whole sheet
 * has to do, such as the team, both are in it.
 *
 * @param from who wrote the second answers; stands with what is kept beside
 */
public record AnswersMerge(CanvasAnswers first, CanvasAnswers second, String from) {

    private static final String BETWEEN = " / ";

    /** @throws IllegalArgumentException if they are answers to different tools, or to different versions of a canvas */
    public AnswersMerge {
        if (!first.tool().equals(second.tool()) || !first.version().equals(second.version())) {
            throw new IllegalArgumentException("answers must be to one version of one canvas, are to " + first.tool()
                    + " " + first.version() + " and " + second.tool() + " " + second.version());
        }
    }

    /** Returns the answers of both. */
    public CanvasAnswers merged() {
        Map<Id, AnsweredSheet> sheets = new LinkedHashMap<>();
        first.sheets().forEach(sheet -> sheets.put(sheet.id(), sheet));
        second.sheets().forEach(sheet -> sheets.merge(sheet.id(), sheet, this::merge));
        return first.withSheets(List.copyOf(sheets.values()));
    }

    private AnsweredSheet merge(AnsweredSheet one, AnsweredSheet other) {
        Map<Id, BlockAnswer> blocks = new LinkedHashMap<>(one.blocks());
        other.blocks().forEach((id, answer) -> blocks.merge(id, answer, this::merge));
        List<Unplaced> unplaced = new ArrayList<>(one.unplaced());
        other.unplaced().forEach(each -> addNew(each, unplaced));
        return new AnsweredSheet(
                one.id(),
                both(one.name(), other.name()),
                both(one.project(), other.project()),
                both(one.team(), other.team()),
                both(one.date(), other.date()),
                blocks,
                unplaced);
    }

    private static Optional<String> both(Optional<String> one, Optional<String> other) {
        if (one.isEmpty()
                || other.isEmpty()
                || List.of(one.get().split(BETWEEN)).contains(other.get())) {
            return one.or(() -> other);
        }
        return Optional.of(one.get() + BETWEEN + other.get());
    }

    private BlockAnswer merge(BlockAnswer one, BlockAnswer other) {
        Map<Field, String> fields = new LinkedHashMap<>(one.fields());
        List<Alternative> alternatives = new ArrayList<>(one.alternatives());
        other.fields().forEach((field, text) -> {
            String there = fields.putIfAbsent(field, text);
            if (there != null && !there.equals(text)) {
                addNew(new Alternative(field.name(), Optional.of(from), text), alternatives);
            }
        });
        other.alternatives().forEach(each -> addNew(each, alternatives));
        return one.withFields(fields).with(Statuses.lesser(one, other), alternatives);
    }

    private static <T> void addNew(T each, List<T> all) {
        if (!all.contains(each)) {
            all.add(each);
        }
    }
}
