package org.incubationtoolkits.model.internal.codec;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.text.TextMapper;
import org.jspecify.annotations.Nullable;

/**
 * One member of a record.
 *
 * @param absent the value where the member is left out; null if it must not be
 */
record Member<V>(
        String name,
        String segment,
        Method accessor,
        AnnotatedType type,
        Codec<V> codec,
        boolean optional,
        @Nullable Object absent) {

    static Member<?> of(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        boolean optional = component.getType() == Optional.class;
        AnnotatedType content =
                optional ? ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0] : type;
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Member<>(
                component.getName(),
                Words.kebab(component.getName()),
                accessor,
                content,
                Codecs.of(content),
                optional,
                absentValue(component));
    }

    private static @Nullable Object absentValue(RecordComponent component) {
        Class<?> type = component.getType();
        NotEmpty notEmpty = component.getAnnotatedType().getAnnotation(NotEmpty.class);
        Size size = component.getAnnotatedType().getAnnotation(Size.class);
        if (notEmpty != null || size != null && size.min() > 0) {
            return null;
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        return type == Map.class ? Map.of() : type == boolean.class ? Boolean.FALSE : null;
    }

    boolean required() {
        return absent == null;
    }

    @Nullable Object read(Node.Mapping mapping, JsonPointer pointer, Reading reading) {
        Node.Member member = mapping.members().get(name);
        if (member == null) {
            if (required()) {
                RecordCodec.missing(mapping, pointer, name, reading);
            }
            return absent;
        }
        V value = codec.read(member.value(), pointer.child(name), reading);
        return value == null ? null : optional ? Optional.of(value) : value;
    }

    void write(Record owner, Map<String, Object> written, Writing writing) {
        Object value = valueIn(owner);
        boolean leftOut = value.equals(absent) && !required()
                || value instanceof Collection<?> collection && collection.isEmpty() && !required();
        if (!leftOut) {
            written.put(name, codec.write(content(value), writing));
        }
    }

    Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaConstraints.apply(codec.schema(definitions), type);
    }

    Object mapTexts(Object value, String key, TextMapper mapper) {
        if (value instanceof Optional<?> present && present.isEmpty()) {
            return value;
        }
        V before = content(value);
        V after = codec.mapTexts(before, child(key), mapper);
        return after == before ? value : optional ? Optional.of(after) : after;
    }

    /** Returns another value without what is gone, or null if the member cannot be without it. */
    @Nullable Object without(Object value, Absence gone) {
        if (value instanceof Optional<?> present && present.isEmpty()) {
            return value;
        }
        V before = content(value);
        V after = codec.without(before, gone);
        if (after == before) {
            return value;
        }
        if (required() && after instanceof Collection<?> left && left.isEmpty()) {
            return null;
        }
        return optional ? Optional.ofNullable(after) : after;
    }

    Part part(Object value, UnaryOperator<Object> inOwner) {
        return new Part(value, codec, Optional.of(this), inOwner);
    }

    void visit(Object value, Place place, String key, ValueVisitor visitor) {
        if (!(value instanceof Optional<?> present) || present.isPresent()) {
            codec.visit(content(value), place.child(name), child(key), visitor);
        }
    }

    private String child(String key) {
        return key.isEmpty() ? segment : key + "." + segment;
    }

    @SuppressWarnings("unchecked") // the accessor of this member gives values of its codec
    private V content(Object value) {
        return (V) (value instanceof Optional<?> present ? present.orElseThrow() : value);
    }

    Object valueIn(Record owner) {
        try {
            return accessor.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
