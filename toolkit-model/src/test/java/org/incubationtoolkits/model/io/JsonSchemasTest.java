package org.incubationtoolkits.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.incubationtoolkits.model.testing.Golden;
import org.incubationtoolkits.model.testing.Json;
import org.incubationtoolkits.model.testing.Samples;
import org.incubationtoolkits.model.testing.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class JsonSchemasTest {

    private static final Path COMMITTED =
            Path.of("src/main/resources/org/incubationtoolkits/schema", String.valueOf(JsonSchemas.VERSION));

    private static final Schemas JUDGE = new Schemas();

    static Stream<Map.Entry<String, String>> files() {
        return Stream.of(Samples.base(), Samples.bundled(), CatalogueWriter.write(CatalogueReader.canonical()))
                .flatMap(files -> files.entrySet().stream())
                .filter(file -> !file.getKey().startsWith("translations/"));
    }

    static Stream<String> names() {
        return JsonSchemas.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSchemaInTheJarIsTheOneOfTheRecords(String name) throws IOException {
        Golden.assertSame(COMMITTED.resolve(name), JsonSchemas.all().get(name));
        try (InputStream resource = JsonSchemas.class.getResourceAsStream(
                "/org/incubationtoolkits/schema/" + JsonSchemas.VERSION + "/" + name)) {
            assertThat(resource).as("in the jar").isNotNull();
        }
    }

    @Test
    void noSchemaIsLeftOver() throws IOException {
        try (Stream<Path> committed = Files.list(COMMITTED)) {
            assertThat(committed.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(JsonSchemas.all().keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySchemaSaysWhatItIs(String name) {
        JsonNode schema = Json.parse(JsonSchemas.all().get(name));

        assertThat(schema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").asString())
                .isEqualTo("urn:incubation-toolkits:schema:1:" + name.replace(".schema.json", ""));
    }

    @ParameterizedTest
    @MethodSource("files")
    void acceptsEveryFile(Map.Entry<String, String> file) {
        assertThat(JUDGE.problems(Schemas.nameFor(file.getKey()), Json.tree(file.getValue())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "just words"                                            | true
            " "                                                     | false
            ""                                                      | false
            12                                                      | false
            null                                                    | false
            { "text": "sõnad", "lang": "et" }                       | true
            { "text": "sõnad", "lang": "et", "dir": "ltr", "state": "draft", "stale": true, "fallback": true } | true
            { "text": "sõnad" }                                     | false
            { "lang": "et" }                                        | false
            { "text": " ", "lang": "et" }                           | false
            { "text": "sõnad", "lang": "et_EE" }                    | false
            { "text": "sõnad", "lang": "et", "colour": "blue" }     | false
            { "text": "sõnad", "lang": "et", "state": "done" }      | false
            """)
    void takesATextAsWordsOrWithItsLanguage(String title, boolean accepted) {
        JsonNode facet = Json.parse("{ \"id\": \"phase\", \"title\": " + title
                + ", \"summary\": \"S\", \"values\": [{ \"id\": \"a\", \"title\": \"A\", \"summary\": \"A\" }] }");

        assertThat(JUDGE.accepts("facet.schema.json", facet)).isEqualTo(accepted);
    }
}
