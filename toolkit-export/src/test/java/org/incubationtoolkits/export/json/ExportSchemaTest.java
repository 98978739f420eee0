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
        ExportedFiles.of(new JsonExporter(), Samples.multilingual()).contents().forEach((path, content) -> {
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
        ExportedFiles.of(new JsonExporter(), Samples.multilingual()).contents().forEach((path, content) -> {
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
                    index.json                        | "toolkit-publication/1"     | "toolkit-publication/2"
                    index.json                        | "href": "en/index.json"     | "href": "http://x.example/"
                    index.json                        | "source": "en"              | "source": ""
                    en/index.json                     | "kind": "toolkit"           | "kind": "role"
                    en/index.json                     | "title":                    | "titel":
                    en/sources.json                   | "kind": "source"            | "kind": "tool"
                    en/tools/assumption-map.json      | "dir": "ltr"                | "dir": "left"
                    en/tools/assumption-map.json      | "percent": 100              | "percent": 101
                    en/tools/assumption-map.json      | "badge": "hero"             | "badge": "gold"
                    en/tools/assumption-map.json      | "attribution":              | "credit":
                    en/tools/assumption-map.json      | "version": "1.0.0"          | "version": "1.0"
                    """)
    void refusesWhatIsBroken(String path, String right, String wrong) throws IOException {
        String file = ExportedFiles.of(new JsonExporter(), Samples.canonical()).get(path);

        assertThat(file).contains(right);
        assertThat(errors(SCHEMA, file.replace(right, wrong))).isNotEmpty();
    }

    private static List<String> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
