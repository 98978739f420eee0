package org.incubationtoolkits.model.internal.codec;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.text.TextMapper;
import org.jspecify.annotations.Nullable;

/** A list. Elements that have ids give them to the keys of their texts; positions never do. */
record ListCodec<T>(Codec<T> element, AnnotatedElement elementType) implements Codec<List<T>> {

    @Override
    public @Nullable List<T> read(Node node, JsonPointer pointer, Reading reading) {
        if (!(node instanceof Node.Sequence sequence)) {
            reading.wrongType(node, pointer, "a list", "Begin each entry with a hyphen.");
            return null;
        }
        List<T> values = new ArrayList<>();
        boolean broken = false;
        for (int i = 0; i < sequence.elements().size(); i++) {
            T value = element.read(sequence.elements().get(i), pointer.child(i), reading);
            if (value != null) {
                values.add(value);
            } else {
                broken = true;
            }
        }
        return broken && !(element instanceof ItemCodec) ? null : values;
    }

    @Override
    public Object write(List<T> value, Writing writing) {
        return value.stream().map(each -> element.write(each, writing)).toList();
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", SchemaConstraints.apply(element.schema(definitions), elementType));
        return schema;
    }

    @Override
    public List<T> mapTexts(List<T> value, String key, TextMapper mapper) {
        List<T> mapped = new ArrayList<>(value.size());
        boolean changed = false;
        for (T each : value) {
            T other = element.mapTexts(each, keyOf(each, key), mapper);
            changed |= other != each;
            mapped.add(other);
        }
        return changed ? mapped : value;
    }

    @Override
    public Optional<Part> part(List<T> value, String segment) {
        for (int i = 0; i < value.size(); i++) {
            if (Codecs.hasId(value.get(i), segment)) {
                int index = i;
                return Optional.of(
                        new Part(value.get(i), element, Optional.empty(), other -> with(value, index, other)));
            }
        }
        return Optional.empty();
    }

    private static <T> List<Object> with(List<T> value, int index, Object other) {
        List<Object> changed = new ArrayList<>(value);
        changed.set(index, other);
        return changed;
    }

    @Override
    public List<T> without(List<T> value, Absence gone) {
        List<T> kept = new ArrayList<>(value.size());
        boolean changed = false;
        for (T each : value) {
            T without = gone.entries().test(each) ? null : element.without(each, gone);
            changed |= without != each;
            if (without != null) {
                kept.add(without);
            }
        }
        return changed ? kept : value;
    }

    @Override
    public void visit(List<T> value, Place place, String key, ValueVisitor visitor) {
        List<ValueVisitor.Identity> identities = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            T each = value.get(i);
            Codecs.identity(each).ifPresent(identity -> {
                identities.add(identity);
                addRenames(key, identity, visitor);
            });
            element.visit(each, place.child(i), keyOf(each, key), visitor);
        }
        visitor.identified(place, identities);
    }

    private void addRenames(String key, ValueVisitor.Identity identity, ValueVisitor visitor) {
        String prefix = element instanceof ItemCodec<?> item ? item.kind().word() : key;
        identity.formerly().forEach(former -> visitor.renamed(prefix + "." + former, prefix + "." + identity.id()));
    }

    private static String keyOf(Object element, String key) {
        return Codecs.identity(element)
                .map(identity -> key + "." + identity.id())
                .orElse(key);
    }
}
