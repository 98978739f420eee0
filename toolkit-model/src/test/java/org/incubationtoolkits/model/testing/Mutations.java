package org.incubationtoolkits.model.testing;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every way, out of a list of ways, to spoil one place of a document. */
public final class Mutations {

    private static final List<String> OTHERS = List.of(
            "null",
            "true",
            "12",
            "-1",
            "1.5",
            "20000000000",
            "\"\"",
            "\" \"",
            "\"Some Words\"",
            "\"word\"",
            "\"2026-13-40\"",
            "\"javascript:alert(1)\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"a\": 1}");

    private final JsonNode document;
    private final List<Mutation> found = new ArrayList<>();

    /** A spoilt document, and what was done to it. */
    public record Mutation(String what, JsonNode document) {}

    private Mutations(JsonNode document) {
        this.document = document;
    }

    public static List<Mutation> of(JsonNode document) {
        Mutations mutations = new Mutations(document);
        mutations.replaceAll(document, "");
        return mutations.found;
    }

    private void replaceAll(JsonNode node, String pointer) {
        for (String other : OTHERS) {
            if (!pointer.isEmpty()) {
                replace(pointer, Json.parse(other), " = " + other);
            }
        }
        if (node instanceof ObjectNode object) {
            add(pointer, "xTra");
            for (String name : List.copyOf(object.propertyNames())) {
                drop(pointer, name);
                rename(pointer, name);
                replaceAll(object.get(name), pointer + "/" + name);
            }
        }
        for (int i = 0; node instanceof ArrayNode && i < node.size(); i++) {
            replaceAll(node.get(i), pointer + "/" + i);
        }
    }

    private void replace(String pointer, JsonNode value, String how) {
        JsonNode copy = document.deepCopy();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, slash));
        String last = pointer.substring(slash + 1);
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), value);
        }
        found.add(new Mutation(pointer + how, copy));
    }

    private void drop(String pointer, String name) {
        JsonNode copy = document.deepCopy();
        ((ObjectNode) copy.at(pointer)).remove(name);
        found.add(new Mutation(pointer + "/" + name + " dropped", copy));
    }

    private void rename(String pointer, String name) {
        JsonNode copy = document.deepCopy();
        ObjectNode object = (ObjectNode) copy.at(pointer);
        object.set(name + "X", object.remove(name));
        found.add(new Mutation(pointer + "/" + name + " renamed", copy));
    }

    private void add(String pointer, String name) {
        JsonNode copy = document.deepCopy();
        ((ObjectNode) copy.at(pointer)).put(name, 1);
        found.add(new Mutation(pointer + "/" + name + " added", copy));
    }
}
