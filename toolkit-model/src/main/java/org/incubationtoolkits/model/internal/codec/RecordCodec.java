package org.incubationtoolkits.model.internal.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.text.TextMapper;
import org.jspecify.annotations.Nullable;

/** A record, member by member. */
public final class RecordCodec<T extends Record> implements Codec<T> {

    private final Class<T> type;
    private final List<Member<?>> members = new ArrayList<>();
    private final List<String> names;
    private final Constructor<T> constructor;

    RecordCodec(Class<T> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
        Arrays.stream(components).map(Member::of).forEach(members::add);
        names = members.stream().map(Member::name).toList();
    }

    Class<T> type() {
        return type;
    }

    @Override
    public @Nullable T read(Node node, JsonPointer pointer, Reading reading) {
        if (!(node instanceof Node.Mapping mapping)) {
            reading.wrongType(node, pointer, "members (" + String.join(", ", names) + ")", "");
            return null;
        }
        mapping.members().forEach((name, member) -> {
            if (!names.contains(name)) {
                reading.unknownMember(member, pointer.child(name), name, names);
            }
        });
        @Nullable Object[] values = members.stream()
                .map(member -> member.read(mapping, pointer, reading))
                .toArray();
        return Arrays.stream(values).allMatch(Objects::nonNull) ? create(values) : null;
    }

    static void missing(Node.Mapping mapping, JsonPointer pointer, String name, Reading reading) {
        reading.problem(ModelProblem.MISSING_KEY, mapping, pointer, missingSentence(name), "Add it.");
    }

    /** Returns the message of the problem that a record has not a member which it must have. */
    public static String missingSentence(String name) {
        return "The member \"" + name + "\" is missing.";
    }

    private T create(@Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, Object> write(T value, Writing writing) {
        Map<String, Object> written = new LinkedHashMap<>();
        writeInto(written, value, writing);
        return written;
    }

    void writeInto(Map<String, Object> written, Record value, Writing writing) {
        members.forEach(member -> member.write(value, written, writing));
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference(
                Words.kebab(type.getSimpleName()), () -> object(new LinkedHashMap<>(), definitions));
    }

    /** Returns the schema of a record that has one member more. */
    Map<String, Object> schemaWith(String name, Map<String, Object> schema, SchemaDefinitions definitions) {
        return object(new LinkedHashMap<>(Map.of(name, schema)), definitions);
    }

    /** Returns the schema of this record as a whole document. */
    public Map<String, Object> document(SchemaDefinitions definitions) {
        return object(new LinkedHashMap<>(), definitions);
    }

    private Map<String, Object> object(Map<String, Object> properties, SchemaDefinitions definitions) {
        members.forEach(member -> properties.put(member.name(), member.schema(definitions)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                members.stream().filter(Member::required).map(Member::name).toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    @Override
    public T mapTexts(T value, String key, TextMapper mapper) {
        @Nullable Object[] values = new Object[members.size()];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Object before = members.get(i).valueIn(value);
            values[i] = members.get(i).mapTexts(before, key, mapper);
            changed |= values[i] != before;
        }
        return changed ? create(values) : value;
    }

    @Override
    public @Nullable T without(T value, Absence gone) {
        @Nullable Object[] values = new Object[members.size()];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Object before = members.get(i).valueIn(value);
            values[i] = members.get(i).without(before, gone);
            changed |= values[i] != before;
        }
        boolean isWhole = Arrays.stream(values).allMatch(Objects::nonNull);
        return changed ? (isWhole ? create(values) : null) : value;
    }

    @Override
    public Optional<Part> part(T value, String segment) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).segment().equals(segment)) {
                int index = i;
                Member<?> member = members.get(i);
                return Optional.of(member.part(member.valueIn(value), other -> with(value, index, other)));
            }
        }
        return Optional.empty();
    }

    private T with(T value, int index, Object other) {
        @Nullable Object[] values = members.stream().map(member -> member.valueIn(value)).toArray();
        values[index] = other;
        return create(values);
    }

    /** Returns what addresses call the members of such a record, in order. */
    List<String> segments() {
        return members.stream().map(Member::segment).toList();
    }

    @Override
    public void visit(T value, Place place, String key, ValueVisitor visitor) {
        visitor.record(place, value);
        members.forEach(member -> member.visit(member.valueIn(value), place, key, visitor));
    }

    /** Returns the ids of a record of this type; nothing where it has none. */
    Optional<ValueVisitor.Identity> identity(Record value) {
        Object id = valueOf("id", value);
        Object formerly = valueOf("formerly", value);
        if (!(id instanceof Id present)) {
            return Optional.empty();
        }
        List<Id> former = formerly instanceof List<?> list
                ? list.stream().map(Id.class::cast).toList()
                : List.of();
        return Optional.of(new ValueVisitor.Identity(present, former));
    }

    private @Nullable Object valueOf(String name, Record value) {
        int index = names.indexOf(name);
        return index < 0 ? null : members.get(index).valueIn(value);
    }
}
