package org.incubationtoolkits.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incubationtoolkits.export.testing.ExportedFiles;
import org.incubationtoolkits.export.testing.Samples;
import org.incubationtoolkits.model.io.JsonSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(JsonExporter.schema());

    @Test
    void acceptsEveryFile() throws IOException {
        Map<String, List<String>> refused = new TreeMap<>();
        documents().forEach((path, content) -> {
            List<String> errors = errors(SCHEMA, content);
            if (!errors.isEmpty()) {
                refused.put(path, errors);
            }
        });
        assertThat(refused).isEmpty();
    }

    @Test
    void leavesItemsToTheSchemasOfTheCatalogueWhichAcceptThem() throws IOException {
        Map<String, List<String>> refused = new TreeMap<>();
        documents().forEach((path, content) -> {
            JsonNode document = JsonMapper.shared().readTree(content);
            if (document.has("item")) {
                String name = document.get("kind").asString() + ".schema.json";
                Schema ofKind = REGISTRY.getSchema(JsonSchemas.all().get(name));
                List<String> errors = errors(ofKind, document.get("item").toString());
                if (!errors.isEmpty()) {
                    refused.put(path, errors);
                }
            }
        });
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    api/v1/index.json                        | "toolkit-publication/1"     | "toolkit-publication/2"
                    api/v1/index.json                        | "href": "en/index.json"     | "href": "http://x.example/"
                    api/v1/index.json                        | "source": "en"              | "source": ""
                    api/v1/en/index.json                     | "kind": "toolkit"           | "kind": "role"
                    api/v1/en/index.json                     | "title":                    | "titel":
                    api/v1/en/sources.json                   | "kind": "source"            | "kind": "tool"
                    api/v1/en/tools/assumption-map.json      | "dir": "ltr"                | "dir": "left"
                    api/v1/en/tools/assumption-map.json      | "percent": 100              | "percent": 101
                    api/v1/en/tools/assumption-map.json      | "badge": "hero"             | "badge": "gold"
                    api/v1/en/tools/assumption-map.json      | "attribution":              | "credit":
                    api/v1/en/tools/assumption-map.json      | "version": "1.0.0"          | "version": "1.0"
                    """)
    void refusesWhatIsBroken(String path, String right, String wrong) throws IOException {
        String file = ExportedFiles.of(new JsonExporter(), Samples.canonical()).get(path);

        assertThat(file).contains(right);
        assertThat(errors(SCHEMA, file.replace(right, wrong))).isNotEmpty();
    }

    /** All files but schemas, and the description of the API, which have schemas of their own. */
    private static Map<String, String> documents() throws IOException {
        Map<String, String> documents = new TreeMap<>(
                ExportedFiles.of(new JsonExporter(), Samples.multilingual()).contents());
        documents
                .keySet()
                .removeIf(path ->
                        !path.endsWith(".json") || path.contains("/schemas/") || path.endsWith("/openapi.json"));
        return documents;
    }

    private static List<String> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
