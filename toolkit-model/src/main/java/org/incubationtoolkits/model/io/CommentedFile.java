package org.incubationtoolkits.model.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.incubationtoolkits.model.internal.tree.Comment;
import org.incubationtoolkits.model.internal.tree.Document;
import org.incubationtoolkits.model.problem.JsonPointer;

/**
 * The comments of a file, by what they belong to.
 *
 * @param head those before anything else; empty lines between comments count here and below
 * @param above those directly above a member or a list entry, in document order
 * @param end those behind everything else
 * @param homeless those that belong to nothing that can be named
 */
record CommentedFile(Document document, Block head, Map<JsonPointer, Block> above, Block end, List<Comment> homeless) {

    /** Whole lines between two lines that are not comments, and the comments in them. */
    record Block(List<String> lines, List<Comment> comments) {

        private static final Block NONE = new Block(List.of(), List.of());

        /** Returns the words of the comments alone, by which two blocks are compared. */
        List<String> words() {
            return comments.stream().map(Comment::text).toList();
        }
    }

    static CommentedFile of(Document document) {
        Map<Boolean, List<Comment>> comments =
                Comment.in(document).stream().collect(Collectors.partitioningBy(Comment::wholeLine));
        List<Comment> homeless = new ArrayList<>(comments.getOrDefault(false, List.of()));
        Map<Integer, List<Comment>> groups = byNextLine(document, comments.getOrDefault(true, List.of()));
        Map<Integer, JsonPointer> anchors = CommentAnchors.of(document);
        Map<JsonPointer, Block> above = new LinkedHashMap<>();
        List<Comment> head = new ArrayList<>();
        Block end = Block.NONE;
        for (Map.Entry<Integer, List<Comment>> group : groups.entrySet()) {
            int next = group.getKey();
            JsonPointer anchor = anchors.get(next);
            if (next <= document.root().line()) {
                head.addAll(group.getValue());
            } else if (next > document.lines().size()) {
                end = block(group.getValue(), 0);
            } else if (anchor == null) {
                homeless.addAll(group.getValue());
            } else {
                above.put(anchor, block(group.getValue(), next));
            }
        }
        return new CommentedFile(document, block(head, document.root().line()), above, end, homeless);
    }

    /** Returns the comments by the next line that is neither a comment nor empty; that behind the last one if there is none. */
    private static Map<Integer, List<Comment>> byNextLine(Document document, List<Comment> comments) {
        Map<Integer, List<Comment>> groups = new TreeMap<>();
        int behind = document.lines().size() + 1;
        int next = behind;
        int later = behind;
        for (int i = comments.size() - 1; i >= 0; i--) {
            int line = comments.get(i).location().line();
            next = firstWritten(document.lines(), line + 1, later, next);
            groups.computeIfAbsent(next, key -> new ArrayList<>()).add(0, comments.get(i));
            later = line;
        }
        return groups;
    }

    private static int firstWritten(List<String> lines, int from, int until, int otherwise) {
        for (int line = from; line < until; line++) {
            if (!Comment.isSpace(lines.get(line - 1))) {
                return line;
            }
        }
        return otherwise;
    }

    /** @param next the line behind the block, up to which empty lines belong to it; 0 if they do not */
    private static Block block(List<Comment> comments, int next) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            int line = comments.get(i).location().line();
            int following =
                    i + 1 < comments.size() ? comments.get(i + 1).location().line() : Math.max(next, line + 1);
            lines.add(comments.get(i).text());
            if (following > line + 1) {
                lines.add("");
            }
        }
        return new Block(lines, comments);
    }
}
