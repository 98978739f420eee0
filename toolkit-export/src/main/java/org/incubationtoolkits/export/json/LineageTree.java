package org.incubationtoolkits.export.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.provenance.Lineage;
import org.incubationtoolkits.model.text.TextKey;

/** Where the texts of items come from, by their keys. */
record LineageTree(Map<TextKey, Lineage> lineages) {

    Map<String, Object> of(Item item) {
        Map<String, Object> tree = new LinkedHashMap<>();
        item.texts().forEach(text -> {
            Lineage lineage = lineages.get(text.key());
            if (lineage != null) {
                tree.put(text.key().value(), layers(lineage));
            }
        });
        return tree;
    }

    private static List<Map<String, Object>> layers(Lineage lineage) {
        return lineage.layers().stream().map(LineageTree::layer).toList();
    }

    private static Map<String, Object> layer(Lineage.Layer layer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        layer.variant().ifPresent(variant -> tree.put("variant", variant.value()));
        tree.put("version", layer.version());
        tree.put("act", layer.act().name().toLowerCase(Locale.ROOT));
        layer.location().ifPresent(location -> tree.put("place", place(location)));
        layer.because().ifPresent(reason -> tree.put("because", reason));
        Map<String, Object> words = new LinkedHashMap<>();
        layer.words().forEach((locale, each) -> words.put(locale.toLanguageTag(), each));
        tree.put("words", words);
        return tree;
    }

    private static Map<String, Object> place(Location location) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", location.source());
        tree.put("line", location.line());
        tree.put("column", location.column());
        return tree;
    }
}
