package org.incubationtoolkits.model.internal.tree;

import java.util.List;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** A file that has been parsed, and the lines it was written in. */
public record Document(String source, Node root, List<String> lines) {

    /** Returns where {@code pointer} stands, or the deepest place on the way to it that exists. */
    public Location locate(JsonPointer pointer) {
        @Nullable Node node = root;
        int line = root.line();
        int column = root.column();
        String[] segments = pointer.value().split("/", -1);
        for (int i = 1; i < segments.length && node != null; i++) {
            node = step(node, unescaped(segments[i]));
            line = node == null ? line : node.line();
            column = node == null ? column : node.column();
        }
        return new Location(source, line, column, pointer);
    }

    /** Returns where the name of the member at {@code pointer} stands; where its value would stand if it is no member. */
    public Location locateName(JsonPointer pointer) {
        @Nullable Node around = root;
        String[] segments = pointer.value().split("/", -1);
        for (int i = 1; i < segments.length - 1 && around != null; i++) {
            around = step(around, unescaped(segments[i]));
        }
        Node.Member member = around instanceof Node.Mapping mapping
                ? mapping.members().get(unescaped(segments[segments.length - 1]))
                : null;
        return member == null ? locate(pointer) : new Location(source, member.line(), member.column(), pointer);
    }

    private static String unescaped(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }

    private static @Nullable Node step(Node node, String segment) {
        if (node instanceof Node.Mapping mapping) {
            Node.Member member = mapping.members().get(segment);
            return member == null ? null : member.value();
        }
        if (node instanceof Node.Sequence sequence && segment.chars().allMatch(Character::isDigit)) {
            int index = Integer.parseInt(segment);
            return index < sequence.elements().size() ? sequence.elements().get(index) : null;
        }
        return null;
    }

    /** Returns where {@code words} stand, at or after {@code start}; {@code start} itself if they do not. */
    public Location find(String words, Location start) {
        String first = words.lines().findFirst().orElse("").strip();
        for (int i = Math.max(start.line(), 1); i <= lines.size() && !first.isEmpty(); i++) {
            int from = i == start.line() ? start.column() - 1 : 0;
            int found = lines.get(i - 1).indexOf(first, from);
            if (found >= 0) {
                return new Location(source, i, found + 1, start.pointer());
            }
        }
        return start;
    }

    /** Returns a problem that stands at {@code node}. */
    public static Problem problem(ProblemCode code, String source, Node node, JsonPointer pointer, String message) {
        return code.at(new Location(source, node.line(), node.column(), pointer), message);
    }
}
