package org.incubationtoolkits.model.io;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.jspecify.annotations.Nullable;

/** Tells whether the numbers in a pointer mean the same entries in two versions of a document. */
final class SameLists {

    private final Node before;
    private final Node after;

    /** By list: a long one may be asked for once for each of its entries. */
    private final Map<Node, Boolean> compared = new IdentityHashMap<>();

    SameLists(Node before, Node after) {
        this.before = before;
        this.after = after;
    }

    /** Returns whether every list on the way to {@code pointer} has the same content in both, wherever it stands. */
    boolean on(JsonPointer pointer) {
        Node one = before;
        Node other = after;
        for (String segment : pointer.value().substring(1).split("/", -1)) {
            if (one instanceof Node.Sequence) {
                return same(one, other);
            }
            Node next = member(one, segment);
            Node otherNext = member(other, segment);
            if (next == null || otherNext == null) {
                return false;
            }
            one = next;
            other = otherNext;
        }
        return true;
    }

    private boolean same(Node list, Node other) {
        return compared.computeIfAbsent(list, each -> content(list).equals(content(other)));
    }

    private static @Nullable Node member(Node node, String segment) {
        String name = segment.replace("~1", "/").replace("~0", "~");
        Node.Member member =
                node instanceof Node.Mapping mapping ? mapping.members().get(name) : null;
        return member == null ? null : member.value();
    }

    private static Object content(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> members = new LinkedHashMap<>();
            mapping.members().forEach((name, member) -> members.put(name, content(member.value())));
            return members;
        }
        return node instanceof Node.Sequence sequence
                ? sequence.elements().stream().map(SameLists::content).toList()
                : node instanceof Node.Scalar scalar ? List.of("", scalar.type().name(), scalar.text()) : List.of();
    }
}
