package org.incubationtoolkits.model.internal.codec;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.internal.tree.Excerpts;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Place;
import org.jspecify.annotations.Nullable;

/** An id, which may name an item. */
record IdCodec(Optional<ItemKind> refersTo) implements Codec<Id> {

    @Override
    public @Nullable Id read(Node node, JsonPointer pointer, Reading reading) {
        if (!(node instanceof Node.Scalar scalar) || scalar.type() == Node.Scalar.Type.NULL) {
            reading.wrongType(node, pointer, "an id", "Write a short name such as needs-of-users.");
            return null;
        }
        if (scalar.type() != Node.Scalar.Type.STRING || !Id.isValid(scalar.text())) {
            reading.problem(
                    ModelProblem.BAD_ID,
                    node,
                    pointer,
                    "\"" + Excerpts.of(scalar.text())
                            + "\" is not an id: 1 to 64 characters a to z, 0 to 9 and -, beginning with a letter.",
                    suggestion(scalar.text()));
            return null;
        }
        return Id.of(scalar.text());
    }

    static String suggestion(String text) {
        String mended =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return Id.isValid(mended) ? "Write \"" + mended + "\"." : "";
    }

    @Override
    public Object write(Id value, Writing writing) {
        return value.value();
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", "^" + Id.SYNTAX + "$");
        refersTo.ifPresent(kind -> schema.put("description", "The id of an item of kind " + kind.word() + "."));
        return schema;
    }

    @Override
    public @Nullable Id without(Id value, Absence gone) {
        boolean isGone = refersTo.filter(kind -> gone.items().test(new ItemRef(kind, value)))
                .isPresent();
        return isGone ? null : value;
    }

    @Override
    public void visit(Id value, Place place, String key, ValueVisitor visitor) {
        refersTo.ifPresent(kind -> visitor.reference(place, value, kind));
    }
}
