package org.incubationtoolkits.canvas.answers;

import jakarta.validation.Valid;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;

/**
 * One sheet that was filled in.
 *
 * @param id tells sheets of a file apart, and finds the same sheet in another file
 * @param name what people call it, such as "After the interviews"
 * @param date in their own words
 * @param blocks by the ids of blocks, in no order that matters
 * @param unplaced what was written where the canvas has no place any more
 */
public record AnsweredSheet(
        Id id,
        Optional<String> name,
        Optional<String> project,
        Optional<String> team,
        Optional<String> date,
        Map<Id, @Valid BlockAnswer> blocks,
        List<@Valid Unplaced> unplaced) {

    public AnsweredSheet {
        blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
        unplaced = List.copyOf(unplaced);
    }

    /** Returns a sheet with these answers, and nothing else. */
    public static AnsweredSheet of(Id id, Map<Id, BlockAnswer> blocks) {
        return new AnsweredSheet(
                id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), blocks, List.of());
    }

    public AnsweredSheet with(Map<Id, BlockAnswer> blocks, List<Unplaced> unplaced) {
        return new AnsweredSheet(id, name, project, team, date, blocks, unplaced);
    }

    /** Returns what was written into a block; nothing at all if nobody touched it. */
    public BlockAnswer block(Id block) {
        return blocks.getOrDefault(block, BlockAnswer.NONE);
    }
}
