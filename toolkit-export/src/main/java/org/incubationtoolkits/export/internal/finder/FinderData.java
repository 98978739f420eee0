package org.incubationtoolkits.export.internal.finder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.html.Html;
import org.incubationtoolkits.export.internal.html.Page;
import org.incubationtoolkits.export.internal.json.JsonText;

/** What the script of the finder has to know: all words that it says, and the documents that it searches. */
public record FinderData(Page page) {

    /** The scripts of the page, in the order in which they need each other. */
    public static final List<String> SCRIPTS =
            List.of("page.js", "minisearch.js", "search-words.js", "search.js", "finder-results.js", "finder.js");

    /** The file of an edition that has its documents, as a script, since pages on a disk may read no other data. */
    public static final String DOCUMENTS = "search.js";

    private static final Map<String, Label> LABELS = Map.ofEntries(
            Map.entry("search", Label.SEARCH_WORDS),
            Map.entry("found", Label.FOUND),
            Map.entry("clear", Label.CLEAR_FILTERS),
            Map.entry("none", Label.NOTHING_FITS),
            Map.entry("also", Label.ALSO_FOUND),
            Map.entry("toolkit", Label.TOOLKIT),
            Map.entry("assessment", Label.ASSESSMENT),
            Map.entry("guide", Label.GUIDE),
            Map.entry("programme", Label.PROGRAMME),
            Map.entry("explainer", Label.EXPLAINER),
            Map.entry("case", Label.CASE));

    /** Returns the words as JSON that no markup can leave. */
    public Html island() {
        Map<String, Object> data = new LinkedHashMap<>();
        Map<String, Object> labels = new TreeMap<>();
        LABELS.forEach((name, label) -> labels.put(name, page.plain(label)));
        data.put("labels", labels);
        data.put("language", page.lang());
        return page.island("finder-data", data);
    }

    /** Returns the documents as a script that hands them over. */
    public static String script(List<Map<String, Object>> documents) {
        return "(globalThis.incubationToolkits ??= {}).documents = "
                + JsonText.of(documents).stripTrailing() + ";\n";
    }
}
