package org.incubationtoolkits.model.internal.codec;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of JSON Schema, whose members stay in the order in which they are given. */
final class Keywords {

    private Keywords() {}

    static Map<String, Object> of(String name, Object value) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        keywords.put(name, value);
        return keywords;
    }

    static Map<String, Object> of(String first, Object value, String second, Object other) {
        Map<String, Object> keywords = of(first, value);
        keywords.put(second, other);
        return keywords;
    }

    static Map<String, Object> string(String name, Object value) {
        return of("type", "string", name, value);
    }
}
