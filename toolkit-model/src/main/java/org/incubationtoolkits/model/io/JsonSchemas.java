package org.incubationtoolkits.model.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.Case;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Explainer;
import org.incubationtoolkits.model.Facet;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.Licence;
import org.incubationtoolkits.model.Programme;
import org.incubationtoolkits.model.Source;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.internal.codec.Codecs;
import org.incubationtoolkits.model.internal.codec.SchemaDefinitions;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Schemas (2020-12) of the files of a catalogue, made from the records themselves. What a schema accepts can be read;
 * what needs more than one value to be judged is left to validation.
 */
public final class JsonSchemas {

    /** The version of the schemas, which is that of the catalogue format. */
    public static final int VERSION = 1;

    private static final List<Class<? extends Record>> DOCUMENTS = List.of(
            Assessment.class,
            Case.class,
            Catalogue.class,
            Explainer.class,
            Facet.class,
            Guide.class,
            Licence.class,
            Programme.class,
            Source.class,
            Tool.class,
            Toolkit.class);

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonSchemas() {}

    /** Returns all schemas by their file names, such as {@code tool.schema.json}. */
    public static SortedMap<String, String> all() {
        SortedMap<String, String> schemas = new TreeMap<>();
        for (Class<? extends Record> type : DOCUMENTS) {
            String word = type.getSimpleName().toLowerCase(Locale.ROOT);
            schemas.put(word + ".schema.json", text(schema(word, type)));
        }
        return schemas;
    }

    /**
     * Returns the schema of a {@link RecordFile} of another module.
     *
     * @param word what such a file is called, such as {@code canvas-answers}
     */
    public static String of(String word, Class<? extends Record> type) {
        return text(schema(word, type));
    }

    private static Map<String, Object> schema(String word, Class<? extends Record> type) {
        SchemaDefinitions definitions = new SchemaDefinitions();
        Map<String, Object> document = Codecs.of(type).document(definitions);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:incubation-toolkits:schema:" + VERSION + ":" + word);
        schema.put("title", type.getSimpleName());
        schema.putAll(document);
        schema.put("$defs", definitions.all());
        return schema;
    }

    private static String text(Map<String, Object> schema) {
        return MAPPER.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
    }
}
