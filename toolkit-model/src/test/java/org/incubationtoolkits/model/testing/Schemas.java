package org.incubationtoolkits.model.testing;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incubationtoolkits.model.io.JsonSchemas;
import tools.jackson.databind.JsonNode;

/** An independent judge of JSON Schema 2020-12. */
public final class Schemas {

    private final Map<String, Schema> schemas = new TreeMap<>();

    public Schemas() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        JsonSchemas.all().forEach((name, text) -> schemas.put(name, registry.getSchema(text)));
    }

    /** Returns the schema for a file, such as {@code tool.schema.json} for {@code toolkits/start/tools/talk.yaml}. */
    public static String nameFor(String file) {
        String[] parts = file.split("/");
        String stem = parts[parts.length - 1].replaceAll("\\..*", "");
        String folder = parts.length > 1 ? parts[parts.length - 2] : "";
        String kind = stem.equals("catalogue") || stem.equals("toolkit") ? stem : folder.replaceAll("s$", "");
        return kind + ".schema.json";
    }

    /** Returns what is wrong with a document, in the words of the judge; empty if nothing is. */
    public List<String> problems(String schema, JsonNode document) {
        return schemas.get(schema).validate(document).stream()
                .map(Object::toString)
                .toList();
    }

    public boolean accepts(String schema, JsonNode document) {
        return problems(schema, document).isEmpty();
    }
}
