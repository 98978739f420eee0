package org.incubationtoolkits.model.io;

import java.util.SortedMap;
import java.util.TreeMap;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Role;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.internal.codec.Codecs;
import org.incubationtoolkits.model.internal.codec.Writing;

/**
 * Writes a catalogue in its canonical form: members in the order of the records, two blanks of indentation, texts of
 * several lines as blocks, no comments. Equal catalogues give equal bytes, and reading them gives an equal catalogue.
 */
public final class CatalogueWriter {

    private CatalogueWriter() {}

    /** Returns the contents of all files, by their names; each ends with a line break. */
    public static SortedMap<String, String> write(Catalogue catalogue) {
        SortedMap<String, String> files = new TreeMap<>();
        Writing writing = new Writing(Writing.Form.SOURCE, catalogue.languages().source());
        files.put("catalogue.yaml", YamlText.of(Codecs.of(Catalogue.class).write(catalogue, writing)));
        catalogue
                .items()
                .filter(item -> !(item instanceof Role) && !isInToolkit(item))
                .forEach(item -> {
                    String name = item.kind().folder() + "/" + item.id();
                    files.put(item instanceof Toolkit ? name + "/toolkit.yaml" : name + ".yaml", yaml(item, writing));
                });
        catalogue
                .toolkits()
                .forEach(toolkit -> toolkit.content()
                        .forEach(item -> files.put(
                                "toolkits/" + toolkit.id() + "/" + item.kind().folder() + "/" + item.id() + ".yaml",
                                yaml(item, writing))));
        return files;
    }

    private static boolean isInToolkit(Item item) {
        return switch (item.kind()) {
            case TOOL, ASSESSMENT, EXPLAINER, GUIDE, PROGRAMME -> true;
            default -> false;
        };
    }

    private static String yaml(Item item, Writing writing) {
        return YamlText.of(ItemTrees.write(item, writing));
    }
}
