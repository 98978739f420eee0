package org.incubationtoolkits.model.internal.codec;

import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.text.TextMapper;
import org.jspecify.annotations.Nullable;

/** An item in a list. Keys and places begin anew at it; one with a file of its own stands in the list by its id. */
record ItemCodec<T extends Record>(RecordCodec<T> content, ItemKind kind, boolean inOwnFile) implements Codec<T> {

    private static final IdCodec ID = new IdCodec(Optional.empty());

    @Override
    public @Nullable T read(Node node, JsonPointer pointer, Reading reading) {
        if (!inOwnFile) {
            return readHere(node, pointer, reading);
        }
        Id id = ID.read(node, pointer, reading);
        if (id == null) {
            return null;
        }
        Location at = new Location(reading.source(), node.line(), node.column(), pointer);
        Object item = reading.items().load(kind, id, at);
        return item == null ? null : content.type().cast(item);
    }

    private @Nullable T readHere(Node node, JsonPointer pointer, Reading reading) {
        T item = content.read(node, pointer, reading);
        if (item == null
                && node instanceof Node.Mapping mapping
                && mapping.members().containsKey("id")
                && mapping.members().get("id").value() instanceof Node.Scalar scalar
                && Id.isValid(scalar.text())) {
            reading.items().skip(kind, Id.of(scalar.text()));
        }
        return item;
    }

    @Override
    public Object write(T value, Writing writing) {
        return inOwnFile ? idOf(value).value() : content.write(value, writing);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return inOwnFile ? new IdCodec(Optional.of(kind)).schema(definitions) : content.schema(definitions);
    }

    @Override
    public T mapTexts(T value, String key, TextMapper mapper) {
        return content.mapTexts(value, refTo(value).toString(), mapper);
    }

    @Override
    public void visit(T value, Place place, String key, ValueVisitor visitor) {
        ItemRef ref = refTo(value);
        content.visit(value, inOwnFile ? Place.of(ref) : place, ref.toString(), visitor);
    }

    @Override
    public @Nullable T without(T value, Absence gone) {
        return inOwnFile ? value : content.without(value, gone);
    }

    @Override
    public Optional<Part> part(T value, String segment) {
        return inOwnFile ? Optional.empty() : content.part(value, segment);
    }

    private ItemRef refTo(T value) {
        return new ItemRef(kind, idOf(value));
    }

    private static Id idOf(Object item) {
        return Codecs.identity(item)
                .orElseThrow(() -> new IllegalStateException(item.getClass() + " has no id"))
                .id();
    }
}
