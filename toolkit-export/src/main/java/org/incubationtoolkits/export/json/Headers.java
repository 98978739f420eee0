package org.incubationtoolkits.export.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.internal.edition.EditionIndex;
import org.incubationtoolkits.model.Catalogue;

/** The members that documents begin with. */
final class Headers {

    private Headers() {}

    /** Returns the beginning of a document of an edition; the document goes on in the same map. */
    static Map<String, Object> of(String schema, EditionIndex edition) {
        Map<String, Object> tree = of(schema, edition.catalogue());
        tree.put("language", language(edition.edition()));
        return tree;
    }

    /** Returns the beginning of a document; the document goes on in the same map. */
    static Map<String, Object> of(String schema, Catalogue catalogue) {
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("id", catalogue.id().value());
        version.put("version", catalogue.version());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", schema);
        tree.put("catalogue", version);
        return tree;
    }

    static Map<String, Object> language(Edition edition) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tag", edition.tag());
        tree.put("dir", edition.direction().value());
        return tree;
    }
}
