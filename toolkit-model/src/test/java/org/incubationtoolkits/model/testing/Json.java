package org.incubationtoolkits.model.testing;

import java.io.IOException;
import java.io.StringReader;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The same files in the other notation. */
public final class Json {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Json() {}

    public static JsonNode tree(String yaml) {
        return YAML.readTree(new OneByOne(yaml));
    }

    /** The parser of YAML fails where its buffer ends between the halves of a character. */
    private static final class OneByOne extends StringReader {

        OneByOne(String text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, 1));
        }
    }

    public static String text(Object tree) {
        return JSON.writeValueAsString(tree);
    }

    public static JsonNode parse(String json) {
        return JSON.readTree(json);
    }

    /** Returns a document as maps, lists, strings, numbers and booleans. */
    public static Object plain(String json) {
        return JSON.readValue(json, Object.class);
    }

    /** Returns every file as JSON, under a name that ends so. */
    public static SortedMap<String, String> all(SortedMap<String, String> yaml) {
        SortedMap<String, String> files = new TreeMap<>();
        yaml.forEach((name, content) -> files.put(name.replace(".yaml", ".json"), text(tree(content))));
        return files;
    }
}
