package org.incubationtoolkits.model.internal.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.incubationtoolkits.model.internal.tree.Excerpts;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A single value.
 *
 * @param types how it is written in YAML and JSON
 * @param expected what it is, for a message: "a whole number"
 * @param hint how to write one
 * @param parse from what was written; refuses by {@link IllegalArgumentException} or null
 * @param print to a string, number or boolean
 */
record ScalarCodec<T>(
        Set<Node.Scalar.Type> types,
        String expected,
        String hint,
        Function<String, @Nullable T> parse,
        Function<T, Object> print,
        Map<String, Object> schema)
        implements Codec<T> {

    @Override
    public @Nullable T read(Node node, JsonPointer pointer, Reading reading) {
        if (!(node instanceof Node.Scalar scalar) || !types.contains(scalar.type())) {
            reading.wrongType(node, pointer, expected, typeHint(node));
            return null;
        }
        try {
            T value = parse.apply(scalar.text());
            if (value != null) {
                return value;
            }
        } catch (IllegalArgumentException e) {
            // told below, with its place
        }
        reading.problem(
                ModelProblem.BAD_FORMAT,
                node,
                pointer,
                "\"" + Excerpts.of(scalar.text()) + "\" is not " + expected + ".",
                hint);
        return null;
    }

    private String typeHint(Node node) {
        boolean couldBeQuoted = types.contains(Node.Scalar.Type.STRING)
                && node instanceof Node.Scalar scalar
                && scalar.type() != Node.Scalar.Type.NULL;
        return couldBeQuoted ? "Put the value in quotes." : hint;
    }

    @Override
    public Object write(T value, Writing writing) {
        return print.apply(value);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return new LinkedHashMap<>(schema);
    }

    @Override
    public void visit(T value, Place place, String key, ValueVisitor visitor) {
        if (value instanceof String words) {
            visitor.words(place, words);
        }
    }
}
