package org.incubationtoolkits.canvas.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.incubationtoolkits.canvas.answers.BlockAnswer.Status;
import org.incubationtoolkits.model.id.Id;

/** Answers that people could have written. */
final class Written {

    private Written() {}

    static Arbitrary<CanvasAnswers> answers() {
        return sheets().map(sheets ->
                CanvasAnswers.of(Id.of("incubation"), Id.of("assumption-map"), "1.0.0", Locale.ENGLISH, sheets));
    }

    private static Arbitrary<List<AnsweredSheet>> sheets() {
        return sheet().list().ofMinSize(1).ofMaxSize(3).uniqueElements(AnsweredSheet::id);
    }

    private static Arbitrary<AnsweredSheet> sheet() {
        return Combinators.combine(
                        id("sheet-1", "sheet-2", "sheet-3"),
                        text().optional(),
                        text().optional(),
                        Arbitraries.maps(id("who", "what", "old-who", "gone", "constructor"), block())
                                .ofMaxSize(4),
                        unplaced().list().ofMaxSize(2))
                .as((id, name, team, blocks, unplaced) ->
                        new AnsweredSheet(id, name, Optional.empty(), team, Optional.empty(), blocks, unplaced));
    }

    private static Arbitrary<BlockAnswer> block() {
        return Combinators.combine(
                        Arbitraries.of(Status.values()).optional(),
                        text().optional(),
                        Arbitraries.maps(id("first", "old-first", "lost"), text())
                                .ofMaxSize(2),
                        text().optional(),
                        alternative().list().ofMaxSize(2))
                .as(BlockAnswer::new)
                .filter(answer -> !answer.words().isEmpty());
    }

    private static Arbitrary<Alternative> alternative() {
        return Combinators.combine(field(), text().optional(), text()).as(Alternative::new);
    }

    private static Arbitrary<Unplaced> unplaced() {
        return Combinators.combine(id("gone", "old-who", "older"), field(), text())
                .as(Unplaced::new);
    }

    private static Arbitrary<String> field() {
        return Arbitraries.of("answer", "note", "prompt:first", "prompt:lost");
    }

    private static Arbitrary<Id> id(String... ids) {
        return Arbitraries.of(ids).map(Id::of);
    }

    /** Words as the reader leaves them: without white space at both ends. */
    private static Arbitrary<String> text() {
        return Arbitraries.of(
                        "a",
                        "b",
                        " ",
                        "\n",
                        "</script>",
                        "</textarea>",
                        "\u202e",
                        "\u0646\u0635",
                        "\"",
                        "\\",
                        "=1+1",
                        "{}",
                        "\ud83d\ude00")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> "x" + String.join("", parts) + "y");
    }

    /** Returns everything that somebody wrote. */
    static List<String> words(CanvasAnswers answers) {
        List<String> words = new ArrayList<>();
        for (AnsweredSheet sheet : answers.sheets()) {
            words.addAll(sheet.name().stream().toList());
            words.addAll(sheet.team().stream().toList());
            for (Map.Entry<Id, BlockAnswer> block : sheet.blocks().entrySet()) {
                words.addAll(block.getValue().fields().values());
                block.getValue().alternatives().forEach(each -> words.add(each.text()));
            }
            sheet.unplaced().forEach(each -> words.add(each.text()));
        }
        return words;
    }
}
