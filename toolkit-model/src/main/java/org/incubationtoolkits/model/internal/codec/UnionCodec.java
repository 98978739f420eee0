package org.incubationtoolkits.model.internal.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.ToldApartBy;
import org.incubationtoolkits.model.internal.tree.Excerpts;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Nearest;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.text.TextMapper;
import org.jspecify.annotations.Nullable;

/** One of several records, told apart by the member {@code kind}. */
final class UnionCodec<T> implements Codec<T> {

    private final String discriminator;

    private final String name;
    private final Map<String, RecordCodec<? extends Record>> byWord = new LinkedHashMap<>();

    UnionCodec(Class<T> type) {
        this.name = Words.kebab(type.getSimpleName());
        ToldApartBy member = type.getAnnotation(ToldApartBy.class);
        this.discriminator = member == null ? "kind" : member.value();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            byWord.put(Words.kebab(permitted.getSimpleName()), Codecs.ofRecord(permitted.asSubclass(Record.class)));
        }
    }

    @Override
    @SuppressWarnings("unchecked") // the permitted records of T are T
    public @Nullable T read(Node node, JsonPointer pointer, Reading reading) {
        if (!(node instanceof Node.Mapping mapping)) {
            reading.wrongType(node, pointer, "members", "Write one \"name: value\" for each.");
            return null;
        }
        Node.Member kind = mapping.members().get(discriminator);
        if (kind == null) {
            RecordCodec.missing(mapping, pointer, discriminator, reading);
            return null;
        }
        String word = kind.value() instanceof Node.Scalar scalar ? scalar.text() : "";
        RecordCodec<? extends Record> codec = byWord.get(word);
        if (codec == null) {
            reading.problem(
                    ModelProblem.UNKNOWN_VALUE,
                    kind.value(),
                    pointer.child(discriminator),
                    "\"" + Excerpts.of(word) + "\" is not one of the values here.",
                    Nearest.hint(word, byWord.keySet(), "Write one of "));
            return null;
        }
        Map<String, Node.Member> others = new LinkedHashMap<>(mapping.members());
        others.remove(discriminator);
        return (T) codec.read(new Node.Mapping(mapping.line(), mapping.column(), others), pointer, reading);
    }

    @Override
    public Object write(T value, Writing writing) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put(discriminator, Words.kebab(value.getClass().getSimpleName()));
        Codecs.ofValue(value).writeInto(written, (Record) value, writing);
        return written;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference(name, () -> {
            List<Object> cases = new ArrayList<>();
            byWord.forEach((word, codec) -> cases.add(Keywords.of(
                    "if", Keywords.of("properties", Keywords.of(discriminator, Keywords.of("const", word))),
                    "then", codec.schemaWith(discriminator, Keywords.of("const", word), definitions))));
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "object");
            schema.put("required", List.of(discriminator));
            schema.put("properties", Map.of(discriminator, Map.of("enum", List.copyOf(byWord.keySet()))));
            schema.put("allOf", cases);
            return schema;
        });
    }

    @Override
    @SuppressWarnings("unchecked") // a record mapped by its own codec stays of its type
    public T mapTexts(T value, String key, TextMapper mapper) {
        return (T) Codecs.ofValue(value).mapTexts((Record) value, key, mapper);
    }

    @Override
    @SuppressWarnings("unchecked") // a record without references stays of its type
    public @Nullable T without(T value, Absence gone) {
        return (T) Codecs.ofValue(value).without((Record) value, gone);
    }

    @Override
    public Optional<Part> part(T value, String segment) {
        return Codecs.ofValue(value).part((Record) value, segment);
    }

    @Override
    public void visit(T value, Place place, String key, ValueVisitor visitor) {
        Codecs.ofValue(value).visit((Record) value, place, key, visitor);
    }
}
