package org.incubationtoolkits.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.incubationtoolkits.model.io.EditionItems;
import org.incubationtoolkits.model.testing.Json;
import org.incubationtoolkits.model.testing.Samples;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextKey;

/** Reordering breaks no translation: every text keeps its key, wherever it goes. */
class CatalogueTextsProperties {

    private static final SortedMap<String, String> FILES = Json.all(Samples.base());

    @Property(tries = 100)
    void aTextKeepsItsKeyInAnyOrder(@ForAll Random random) {
        SortedMap<String, String> shuffled = new TreeMap<>(FILES);
        shuffled.replaceAll((name, content) -> Json.text(shuffle(Json.plain(content), random)));

        Catalogue catalogue = Samples.read(shuffled).orThrow();

        assertThat(texts(catalogue)).isEqualTo(texts(Samples.baseCatalogue()));
    }

    @Property(tries = 50)
    void anItemKeepsItsTextsInAnyOrderOfMembers(@ForAll Random random) {
        Item tool = Samples.baseCatalogue().tools().findFirst().orElseThrow();
        Object tree = shuffle(Json.plain(Json.text(EditionItems.write(tool, Locale.ENGLISH))), random);

        Tool again = EditionItems.read(Tool.class, "tool", Json.text(tree)).orThrow();

        assertThat(texts(again)).isEqualTo(texts(tool));
    }

    /** Returns the same with members, and with elements of lists, in another order. */
    private static Object shuffle(Object tree, Random random) {
        if (tree instanceof List<?> list) {
            List<Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(shuffle(element, random)));
            Collections.shuffle(elements, random);
            return elements;
        }
        if (tree instanceof Map<?, ?> map) {
            List<Object> names = new ArrayList<>(map.keySet());
            Collections.shuffle(names, random);
            Map<Object, Object> members = new LinkedHashMap<>();
            names.forEach(name -> members.put(name, shuffle(map.get(name), random)));
            return members;
        }
        return tree;
    }

    private static Map<TextKey, Text> texts(Catalogue catalogue) {
        Map<TextKey, Text> texts = new TreeMap<>();
        catalogue.mapTexts((key, text, format) -> {
            texts.put(key, text);
            return text;
        });
        return texts;
    }

    private static Map<TextKey, Text> texts(Item item) {
        Map<TextKey, Text> texts = new TreeMap<>();
        item.texts().forEach(text -> texts.put(text.key(), text.text()));
        return texts;
    }
}
