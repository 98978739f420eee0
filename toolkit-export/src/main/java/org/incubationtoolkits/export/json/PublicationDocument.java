package org.incubationtoolkits.export.json;

import java.util.Map;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Publication;

/** The file from which everything else is found: the languages, in the order in which they are offered. */
final class PublicationDocument {

    private static final String SCHEMA = "toolkit-publication/1";

    private PublicationDocument() {}

    static Map<String, Object> tree(Publication publication) {
        Map<String, Object> tree =
                Headers.of(SCHEMA, publication.editions().get(0).catalogue());
        tree.put("source", publication.source().toLanguageTag());
        tree.put(
                "languages",
                publication.editions().stream()
                        .map(PublicationDocument::language)
                        .toList());
        return tree;
    }

    private static Map<String, Object> language(Edition edition) {
        Map<String, Object> tree = Headers.language(edition);
        tree.put("href", edition.tag() + "/index" + JsonExporter.ENDING);
        return tree;
    }
}
