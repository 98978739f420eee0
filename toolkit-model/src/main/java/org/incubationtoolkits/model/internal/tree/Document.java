package org.incubationtoolkits.model.internal.tree;

import java.util.List;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Passage;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** A file that has been parsed, and the lines it was written in. */
public record Document(String source, Node root, List<String> lines) {

    /** Returns where {@code pointer} stands, or the deepest place on the way to it that exists. */
    public Location locate(JsonPointer pointer) {
        Node node = nodeAt(pointer);
        return new Location(source, node.line(), node.column(), pointer);
    }

    /** Returns the node at {@code pointer}, or the deepest one on the way to it that exists. */
    public Node nodeAt(JsonPointer pointer) {
        Node node = root;
        @Nullable Node next = root;
        String[] segments = pointer.value().split("/", -1);
        for (int i = 1; i < segments.length && next != null; i++) {
            next = step(node, unescaped(segments[i]));
            node = next == null ? node : next;
        }
        return node;
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

    /** Returns where a passage of the text at {@code pointer} stands; where the text begins if it is written otherwise. */
    public Location locate(JsonPointer pointer, Passage passage) {
        Node node = nodeAt(pointer);
        if (node instanceof Node.Mapping mapping && mapping.members().containsKey("text")) {
            node = mapping.members().get("text").value();
        }
        Location start = new Location(source, node.line(), node.column(), pointer);
        return node instanceof Node.Scalar scalar && !passage.firstLine().isEmpty()
                ? find(scalar, passage, start)
                : start;
    }

    private Location find(Node.Scalar scalar, Passage passage, Location start) {
        int before = passage.occurrence();
        for (int line = scalar.line(); line <= Math.min(scalar.lastLine(), lines.size()); line++) {
            int from = line == scalar.line() ? scalar.column() - 1 : 0;
            int found = lines.get(line - 1).indexOf(passage.firstLine(), from);
            while (found >= 0) {
                if (before-- == 0) {
                    return new Location(source, line, found + 1, start.pointer());
                }
                found = lines.get(line - 1).indexOf(passage.firstLine(), found + 1);
            }
        }
        return start;
    }

    /** Returns a problem that stands at {@code node}. */
    public static Problem problem(ProblemCode code, String source, Node node, JsonPointer pointer, String message) {
        return code.at(new Location(source, node.line(), node.column(), pointer), message);
    }
}
