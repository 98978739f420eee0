package org.incubationtoolkits.model.internal.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.text.Direction;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TextMapper;
import org.incubationtoolkits.model.text.TranslationState;
import org.jspecify.annotations.Nullable;

/** A text: a string in the language of the document, or an object that says its language. */
record TextCodec(TextForm form) implements Codec<Text> {

    private static final Codec<Direction> DIRECTION = new ScalarCodec<>(
            Set.of(Node.Scalar.Type.STRING),
            "ltr or rtl",
            "",
            word -> word.equals("ltr") ? Direction.LEFT_TO_RIGHT : word.equals("rtl") ? Direction.RIGHT_TO_LEFT : null,
            Direction::value,
            Keywords.of("enum", List.of("ltr", "rtl")));

    private static final Codec<TranslationState> STATE = new EnumCodec<>(TranslationState.class);

    @Override
    public @Nullable Text read(Node node, JsonPointer pointer, Reading reading) {
        if (node instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.STRING) {
            return Text.of(scalar.text(), reading.language());
        }
        if (node instanceof Node.Mapping mapping && reading.local().isPresent() && LocalWords.isText(mapping)) {
            return reading.local().get().read(mapping, pointer, reading);
        }
        if (node instanceof Node.Mapping mapping) {
            return new TextObject(mapping, pointer, reading).read();
        }
        boolean isNumber = node instanceof Node.Scalar scalar && scalar.type() != Node.Scalar.Type.NULL;
        reading.wrongType(node, pointer, "a text", isNumber ? "Put the value in quotes." : "Write a text.");
        return null;
    }

    @Override
    public Object write(Text value, Writing writing) {
        if (writing.form() == Writing.Form.SOURCE
                && value.language().equals(writing.language())
                && value.state() == TranslationState.SOURCE
                && !value.stale()) {
            return value.words();
        }
        return object(value, writing);
    }

    /** Returns a text as an object, also where a string would do. */
    static Map<String, Object> object(Text value, Writing writing) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("text", value.words());
        object.put("lang", value.language().toLanguageTag());
        if (writing.form() == Writing.Form.EDITION) {
            object.put("dir", value.direction().value());
        }
        if (value.state() != TranslationState.SOURCE) {
            object.put("state", value.state().word());
        }
        if (value.stale()) {
            object.put("stale", true);
        }
        if (writing.form() == Writing.Form.EDITION && !value.language().equals(writing.language())) {
            object.put("fallback", true);
        }
        return object;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference(
                form.format() == TextFormat.RICH ? "rich-text" : "text",
                () -> Keywords.of("oneOf", List.of(words(), TextObject.schema(definitions, DIRECTION, STATE))));
    }

    private static Map<String, Object> words() {
        Map<String, Object> schema = Keywords.string("pattern", SchemaConstraints.NOT_BLANK);
        schema.put("maxLength", Text.MAX_LENGTH);
        return schema;
    }

    @Override
    public Text mapTexts(Text value, String key, TextMapper mapper) {
        return mapper.map(TextKey.of(key), value, form.format());
    }

    @Override
    public void visit(Text value, Place place, String key, ValueVisitor visitor) {
        visitor.text(place, key, value, form);
    }

    /** A text that says its language. Direction and fallback are computed, so they are read and forgotten. */
    private record TextObject(Node.Mapping mapping, JsonPointer pointer, Reading reading) {

        private static final List<String> MEMBERS = List.of("text", "lang", "dir", "state", "stale", "fallback");

        @Nullable Text read() {
            mapping.members().forEach((name, member) -> {
                if (!MEMBERS.contains(name)) {
                    reading.unknownMember(member, pointer.child(name), name, MEMBERS);
                }
            });
            String words = required("text", Scalars.STRING);
            var language = required("lang", Scalars.LANGUAGE_TAG);
            var state = optional("state", STATE);
            var stale = optional("stale", Scalars.BOOLEAN);
            optional("dir", DIRECTION);
            optional("fallback", Scalars.BOOLEAN);
            if (words == null || language == null) {
                return null;
            }
            return new Text(words, language, state.orElse(TranslationState.SOURCE), stale.orElse(false));
        }

        private <V> @Nullable V required(String name, Codec<V> codec) {
            if (!mapping.members().containsKey(name)) {
                RecordCodec.missing(mapping, pointer, name, reading);
            }
            return optional(name, codec).orElse(null);
        }

        private <V> Optional<V> optional(String name, Codec<V> codec) {
            Node.Member member = mapping.members().get(name);
            return member == null
                    ? Optional.empty()
                    : Optional.ofNullable(codec.read(member.value(), pointer.child(name), reading));
        }

        static Map<String, Object> schema(
                SchemaDefinitions definitions, Codec<Direction> direction, Codec<TranslationState> state) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("text", words());
            properties.put("lang", Scalars.LANGUAGE_TAG.schema(definitions));
            properties.put("dir", direction.schema(definitions));
            properties.put("state", state.schema(definitions));
            properties.put("stale", Scalars.BOOLEAN.schema(definitions));
            properties.put("fallback", Scalars.BOOLEAN.schema(definitions));
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "object");
            schema.put("properties", properties);
            schema.put("required", List.of("text", "lang"));
            schema.put("additionalProperties", false);
            return schema;
        }
    }
}
