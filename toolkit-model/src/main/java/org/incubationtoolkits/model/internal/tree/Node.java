package org.incubationtoolkits.model.internal.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML or JSON document that knows where it stands; lines and columns are counted from 1. */
public sealed interface Node {

    int line();

    int column();

    /** Returns what it is, for a message: "a text", "a list". */
    String description();

    /** Members by name, in document order. */
    record Mapping(int line, int column, Map<String, Member> members) implements Node {

        public Mapping {
            members = new LinkedHashMap<>(members);
        }

        @Override
        public String description() {
            return "members";
        }
    }

    /** A member of a mapping, and where its name stands. */
    record Member(int line, int column, Node value) {}

    /** Elements in order. */
    record Sequence(int line, int column, List<Node> elements) implements Node {

        public Sequence {
            elements = List.copyOf(elements);
        }

        @Override
        public String description() {
            return "a list";
        }
    }

    /** A single value, as it was written, and the line on which it ends. */
    record Scalar(int line, int column, int lastLine, Type type, String text) implements Node {

        @Override
        public String description() {
            return type == Type.NULL ? "nothing" : type.description + " (\"" + Excerpts.of(text) + "\")";
        }

        /** The type that YAML 1.2 or JSON gives to a value. */
        public enum Type {
            STRING("a text"),
            INTEGER("a whole number"),
            DECIMAL("a number"),
            BOOLEAN("a truth value"),
            NULL("nothing");

            private final String description;

            Type(String description) {
                this.description = description;
            }
        }
    }
}
