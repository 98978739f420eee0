package org.incubationtoolkits.export.internal.html;

import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.id.Id;
import tools.jackson.databind.json.JsonMapper;

/** Data that a page holds for its script, in a {@code script} element of type {@code application/json}. */
final class DataIsland {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DataIsland() {}

    /**
     * Returns an element with data as JSON, in which nothing ends the element, nor begins a comment (HTML Living Standard,
     * section 4.12.1.3). It is not run.
     *
     * @param id of letters and hyphens only
     */
    static Html element(String id, Map<String, ?> data) {
        return new Html("<script type=\"application/json\" id=\"" + id + "\">" + json(data) + "</script>");
    }

    /** Returns an element with linked data about the page (JSON-LD 1.1, section 7.3), which browsers do not run either. */
    static Html linked(Map<String, ?> data) {
        return new Html("<script type=\"application/ld+json\">" + json(data) + "</script>");
    }

    private static String json(Map<String, ?> data) {
        return MAPPER.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** Adds the ids that something had before; most things had none. */
    static void putFormerly(Map<String, Object> data, List<Id> formerly) {
        if (!formerly.isEmpty()) {
            data.put("formerly", formerly.stream().map(Id::value).toList());
        }
    }
}
