package org.incubationtoolkits.model.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.incubationtoolkits.model.internal.tree.Comment;
import org.incubationtoolkits.model.internal.tree.Document;
import org.incubationtoolkits.model.internal.tree.DocumentReader;
import org.incubationtoolkits.model.internal.tree.Excerpts;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what people wrote behind {@code #} in a file of YAML that a program writes anew. Thread-safe.
 *
 * <pre>{@code
 * String kept = YamlComments.carry("incubation.pt.yaml", before, file.yaml()).orThrow();
 * }</pre>
 */
public final class YamlComments {

    private static final String BEHIND = "Move it onto a line of its own above the unit, or take it out.";
    private static final String GONE = "Move it above what stays, or take it out.";

    private final CommentedFile before;
    private final CommentedFile after;
    private final SameLists lists;
    private final Optional<UnaryOperator<JsonPointer>> moved;
    private final List<Problem> problems = new ArrayList<>();

    private YamlComments(CommentedFile before, CommentedFile after, Optional<UnaryOperator<JsonPointer>> moved) {
        this.before = before;
        this.after = after;
        this.lists = new SameLists(before.document().root(), after.document().root());
        this.moved = moved;
    }

    /**
     * Returns {@code after} with the comments of {@code before}: those at the head and at the end of the file, and those
     * directly above a member, which come above the member of the same path, as far to the right as it is. A comment above a
     * list entry is kept if all entries of the list are the same. Comments that are there already do not come twice. What
     * cannot be kept is a problem each, and then there is no value; so it is if one of the two cannot be read.
     *
     * <p>Nothing else of {@code after} changes, and without a comment in {@code before} nothing at all. An empty line
     * between or below comments is kept; layout is otherwise that of {@code after}, line ends too.
     *
     * @param display what to call the file in problems; not the name of a JSON file, which has no comments
     */
    public static Result<String> carry(String display, String before, String after) {
        return carry(display, before, after, Optional.empty());
    }

    /**
     * Does the same for a file in which entries of lists have changed, and one knows which became which.
     *
     * @param moved where what stood at a place stands now; a place that is not there if it is gone
     */
    public static Result<String> carry(String display, String before, String after, UnaryOperator<JsonPointer> moved) {
        return carry(display, before, after, Optional.of(moved));
    }

    private static Result<String> carry(
            String display, String before, String after, Optional<UnaryOperator<JsonPointer>> moved) {
        if (before.indexOf('#') < 0) {
            return Result.of(after, List.of());
        }
        List<Problem> faults = new ArrayList<>();
        Optional<Document> old = read(display, before, faults);
        if (faults.isEmpty() && old.isPresent() && Comment.in(old.get()).isEmpty()) {
            return Result.of(after, List.of());
        }
        Optional<Document> fresh = faults.isEmpty() ? read(display, after, faults) : Optional.empty();
        return !faults.isEmpty() || old.isEmpty() || fresh.isEmpty()
                ? Result.failed(faults)
                : new YamlComments(CommentedFile.of(old.get()), CommentedFile.of(fresh.get()), moved).carryInto(after);
    }

    private static Optional<Document> read(String display, String content, List<Problem> faults) {
        return DocumentReader.read(display, content.getBytes(StandardCharsets.UTF_8), faults::add);
    }

    private Result<String> carryInto(String text) {
        LineInsertions lines = new LineInsertions(text);
        before.homeless()
                .forEach(comment ->
                        lose(comment, "stands where nothing can be found again", comment.wholeLine() ? GONE : BEHIND));
        if (isNew(before.head(), after.head())) {
            lines.insertAbove(1, "", before.head().lines());
        }
        Map<JsonPointer, Integer> places = CommentAnchors.places(after.document());
        before.above().forEach((pointer, block) -> carry(pointer, block, places, lines));
        carryEnd(lines);
        return Result.unlessErrors(lines.text(), problems);
    }

    private void carry(
            JsonPointer pointer, CommentedFile.Block block, Map<JsonPointer, Integer> places, LineInsertions lines) {
        JsonPointer place = moved.map(where -> where.apply(pointer)).orElse(pointer);
        Integer line = places.get(place);
        if (line == null || moved.isEmpty() && !lists.on(pointer)) {
            String what = line == null ? "which is no longer there" : "in a list that has changed";
            String reason = "stands above \"" + Excerpts.of(pointer.value().substring(1)) + "\", " + what;
            block.comments().forEach(comment -> lose(comment, reason, GONE));
        } else if (isNew(block, after.above().get(place))) {
            lines.insertAbove(line, lines.indentationOf(line), block.lines());
        }
    }

    private void carryEnd(LineInsertions lines) {
        if (after.document().root() instanceof Node.Scalar) {
            before.end().comments().forEach(comment -> lose(comment, "may come to be part of a text", GONE));
        } else if (isNew(before.end(), after.end())) {
            lines.append(before.end().lines());
        }
    }

    private static boolean isNew(CommentedFile.Block block, CommentedFile.@Nullable Block there) {
        return there == null || Collections.indexOfSubList(there.words(), block.words()) < 0;
    }

    private void lose(Comment comment, String reason, String hint) {
        String message = "The comment \"" + Excerpts.of(comment.text()) + "\" " + reason + ", so it would be lost.";
        problems.add(ModelProblem.COMMENT_WOULD_BE_LOST
                .at(comment.location(), message)
                .withHint(hint));
    }
}
