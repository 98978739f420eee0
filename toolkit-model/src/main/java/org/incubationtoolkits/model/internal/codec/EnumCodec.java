package org.incubationtoolkits.model.internal.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.internal.tree.Excerpts;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Nearest;
import org.jspecify.annotations.Nullable;

/** One of a few words. */
final class EnumCodec<E extends Enum<E>> implements Codec<E> {

    private final Map<String, E> byWord = new LinkedHashMap<>();

    EnumCodec(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            byWord.put(Words.kebab(constant.name()), constant);
        }
    }

    @Override
    public @Nullable E read(Node node, JsonPointer pointer, Reading reading) {
        if (!(node instanceof Node.Scalar scalar) || scalar.type() != Node.Scalar.Type.STRING) {
            reading.wrongType(node, pointer, "a word", "Write one of " + String.join(", ", byWord.keySet()) + ".");
            return null;
        }
        E value = byWord.get(scalar.text());
        if (value == null) {
            reading.problem(
                    ModelProblem.UNKNOWN_VALUE,
                    node,
                    pointer,
                    "\"" + Excerpts.of(scalar.text()) + "\" is not one of the values here.",
                    Nearest.hint(scalar.text(), byWord.keySet(), "Write one of "));
        }
        return value;
    }

    @Override
    public Object write(E value, Writing writing) {
        return Words.kebab(value.name());
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("enum", List.copyOf(byWord.keySet()));
        return schema;
    }
}
