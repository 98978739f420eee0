package org.incubationtoolkits.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Publication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of all files as an API that is only read (OpenAPI 3.1.1). */
final class OpenApi {

    /** The name of the description. */
    static final String FILE = "openapi.json";

    private static final String SCHEMA = "schemas/toolkit-export.schema.json";
    private static final String REFERENCE = "$ref";

    private OpenApi() {}

    /** Returns the description, with the address, the version and the languages of a publication. */
    static JsonNode of(Publication publication) {
        ObjectNode tree = (ObjectNode) read();
        Edition first = publication.editions().get(0);
        ObjectNode info = (ObjectNode) tree.get("info");
        info.put("title", first.catalogue().title().words());
        info.put("summary", first.catalogue().summary().words());
        info.put("version", first.catalogue().version());
        ObjectNode server = tree.putArray("servers").addObject();
        server.put("url", publication.hosting().url(JsonExporter.FOLDER).orElse("./"));
        ArrayNode tags = ((ObjectNode) tree.at("/components/parameters/language/schema")).putArray("enum");
        List<String> languages =
                publication.editions().stream().map(Edition::tag).toList();
        languages.forEach(tags::add);
        if (!publication.isRoot()) {
            leadToRoot(tree, publication);
        }
        return tree;
    }

    /** The schemas lie at the root of a site only. */
    private static void leadToRoot(ObjectNode tree, Publication publication) {
        ((ObjectNode) tree.get("paths")).remove("/schemas/{schema}.schema.json");
        ((ObjectNode) tree.at("/components/parameters")).remove("schema");
        String folder = publication
                .neighbourhood()
                .self()
                .map(self -> self.folder() + JsonExporter.FOLDER)
                .orElse(JsonExporter.FOLDER);
        String there = ItemPath.relative(folder + FILE, JsonExporter.FOLDER + SCHEMA);
        for (JsonNode reference : tree.findParents(REFERENCE)) {
            if (reference.get(REFERENCE).asString().equals(SCHEMA)) {
                ((ObjectNode) reference).put(REFERENCE, there);
            }
        }
    }

    private static JsonNode read() {
        try (InputStream stream = OpenApi.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IOException("The library has no description of its API");
            }
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The description of the API cannot be read from the library", e);
        }
    }
}
