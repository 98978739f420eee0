package org.incubationtoolkits.model.internal.codec;

import java.lang.reflect.AnnotatedElement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.incubationtoolkits.model.internal.tree.Excerpts;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.jspecify.annotations.Nullable;

/** Values by id, or by the key of a text; none of them holds a text with a key of its own. */
record MapCodec<K, V>(MapKey<K> key, Codec<V> element, AnnotatedElement elementType) implements Codec<Map<K, V>> {

    @Override
    public @Nullable Map<K, V> read(Node node, JsonPointer pointer, Reading reading) {
        if (!(node instanceof Node.Mapping mapping)) {
            reading.wrongType(node, pointer, "members", "Write one \"name: value\" for each.");
            return null;
        }
        Map<K, V> values = new LinkedHashMap<>();
        mapping.members().forEach((name, member) -> {
            V value = element.read(member.value(), pointer.child(name), reading);
            K named = key.parse().apply(name);
            if (named == null) {
                String message = "\"" + Excerpts.of(name) + "\" is not " + key.description() + ".";
                reading.badName(key.code(), member, pointer.child(name), message, key.hint(name));
            } else if (value != null) {
                values.put(named, value);
            }
        });
        return values.size() < mapping.members().size() ? null : values;
    }

    @Override
    public Object write(Map<K, V> value, Writing writing) {
        Map<String, Object> written = new LinkedHashMap<>();
        value.forEach((name, each) -> written.put(key.write().apply(name), element.write(each, writing)));
        return written;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("propertyNames", Map.of("pattern", key.pattern()));
        schema.put("additionalProperties", SchemaConstraints.apply(element.schema(definitions), elementType));
        return schema;
    }
}
