package org.incubationtoolkits.model.element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.value.WrittenValue;
import org.jspecify.annotations.Nullable;

/** A written value as what codecs read. */
record WrittenNode(WrittenValue value) {

    Node node() {
        return node(value.orNull(), JsonPointer.ROOT);
    }

    private Node node(@Nullable Object tree, JsonPointer inside) {
        Location at = value.locate(inside);
        if (tree instanceof Map<?, ?> members) {
            Map<String, Node.Member> nodes = new LinkedHashMap<>();
            members.forEach((name, each) -> {
                Node member = node(each, inside.child(String.valueOf(name)));
                nodes.put(String.valueOf(name), new Node.Member(member.line(), member.column(), member));
            });
            return new Node.Mapping(at.line(), at.column(), nodes);
        }
        if (tree instanceof List<?> elements) {
            List<Node> nodes = new ArrayList<>();
            for (int i = 0; i < elements.size(); i++) {
                nodes.add(node(elements.get(i), inside.child(i)));
            }
            return new Node.Sequence(at.line(), at.column(), nodes);
        }
        return new Node.Scalar(at.line(), at.column(), at.line(), typeOf(tree), String.valueOf(tree));
    }

    private static Node.Scalar.Type typeOf(@Nullable Object tree) {
        if (tree == null) {
            return Node.Scalar.Type.NULL;
        }
        return tree instanceof Integer
                ? Node.Scalar.Type.INTEGER
                : tree instanceof Boolean ? Node.Scalar.Type.BOOLEAN : Node.Scalar.Type.STRING;
    }
}
