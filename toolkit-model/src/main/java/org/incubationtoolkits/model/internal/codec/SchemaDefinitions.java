package org.incubationtoolkits.model.internal.codec;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The definitions that the schema of one kind of file refers to, by name. */
public final class SchemaDefinitions {

    private final Map<String, Object> definitions = new TreeMap<>();

    /** Returns a reference to the definition {@code name}, which is made at its first use. */
    Map<String, Object> reference(String name, Supplier<Map<String, Object>> schema) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, schema.get());
        }
        return new TreeMap<>(Map.of("$ref", "#/$defs/" + name));
    }

    /** Returns all definitions, in order of their names. */
    public Map<String, Object> all() {
        return definitions;
    }
}
