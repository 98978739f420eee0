package org.incubationtoolkits.model.internal.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.value.WrittenValue;
import org.jspecify.annotations.Nullable;

/** A value that is read later, when it is known what it has to be. */
final class WrittenCodec implements Codec<WrittenValue> {

    @Override
    public WrittenValue read(Node node, JsonPointer pointer, Reading reading) {
        Map<JsonPointer, Location> places = new HashMap<>();
        locate(node, JsonPointer.ROOT, new Location(reading.source(), node.line(), node.column(), pointer), places);
        return new WrittenValue(
                tree(node), places.getOrDefault(JsonPointer.ROOT, Location.of(reading.source())), places);
    }

    private static void locate(Node node, JsonPointer inside, Location at, Map<JsonPointer, Location> places) {
        places.put(inside, at);
        if (node instanceof Node.Mapping mapping) {
            mapping.members()
                    .forEach((name, member) -> locate(
                            member.value(),
                            inside.child(name),
                            at(at, at.pointer().child(name), member.value()),
                            places));
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.elements().size(); i++) {
                Node element = sequence.elements().get(i);
                locate(element, inside.child(i), at(at, at.pointer().child(i), element), places);
            }
        }
    }

    private static Location at(Location around, JsonPointer pointer, Node node) {
        return new Location(around.source(), node.line(), node.column(), pointer);
    }

    private static @Nullable Object tree(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            mapping.members().forEach((name, member) -> members.put(name, tree(member.value())));
            return members;
        }
        if (node instanceof Node.Sequence sequence) {
            List<@Nullable Object> elements = new ArrayList<>();
            sequence.elements().forEach(element -> elements.add(tree(element)));
            return elements;
        }
        return scalar((Node.Scalar) node);
    }

    private static @Nullable Object scalar(Node.Scalar scalar) {
        return switch (scalar.type()) {
            case BOOLEAN -> Boolean.valueOf(scalar.text());
            case INTEGER -> number(scalar.text());
            case STRING, DECIMAL -> scalar.text();
            case NULL -> null;
        };
    }

    private static Object number(String digits) {
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            return digits;
        }
    }

    @Override
    public Object write(WrittenValue value, Writing writing) {
        return value.tree();
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return new LinkedHashMap<>();
    }
}
