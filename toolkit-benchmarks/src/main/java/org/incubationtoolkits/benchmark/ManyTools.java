package org.incubationtoolkits.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.io.CatalogueWriter;

/** The tools of the canonical catalogue, over and over under other ids, and variants of three layers over them. */
record ManyTools(Catalogue catalogue, List<Variant> variants) {

    private static final List<String> LAYERS = List.of("region", "country", "agency");

    /** Returns at least so many tools, and variants with so many operations in all, on targets spread over all tools. */
    static ManyTools of(int tools, int operations) throws IOException {
        Catalogue catalogue = catalogue(tools);
        List<Variant> variants = new ArrayList<>();
        for (int layer = 0; layer < LAYERS.size(); layer++) {
            variants.add(variant(catalogue, layer, operations / LAYERS.size()));
        }
        return new ManyTools(catalogue, variants);
    }

    /** Returns a catalogue of at least so many tools. */
    static Catalogue catalogue(int tools) throws IOException {
        Catalogue canonical = CatalogueReader.canonical();
        Map<String, String> files = new TreeMap<>(CatalogueWriter.write(canonical));
        List<String> names =
                files.keySet().stream().filter(name -> name.contains("/tools/")).toList();
        for (int round = 1; round * names.size() < tools; round++) {
            for (String name : names) {
                copy(files, name, "-r" + round);
            }
        }
        return CatalogueReader.read(CatalogueFiles.of(files)).orThrow();
    }

    private static void copy(Map<String, String> files, String name, String suffix) {
        String id = name.substring(name.lastIndexOf('/') + 1, name.length() - ".yaml".length());
        files.put(
                name.replace(id + ".yaml", id + suffix + ".yaml"),
                files.getOrDefault(name, "").replaceFirst("id: " + id + "\n", "id: " + id + suffix + "\n"));
        String toolkit = name.substring(0, name.indexOf("/tools/")) + "/toolkit.yaml";
        files.computeIfPresent(toolkit, (key, content) ->
                content.replaceFirst("tools:\n", "tools:\n  - " + id + suffix + "\n"));
    }

    private static Variant variant(Catalogue catalogue, int layer, int operations) throws IOException {
        List<Tool> tools = catalogue.tools().toList();
        StringBuilder overlay = new StringBuilder("format: toolkit-overlay/1\noperations:\n");
        for (int i = 0; i < operations; i++) {
            int number = i * LAYERS.size() + layer;
            overlay.append(operation(tools.get(number % tools.size()), number / tools.size(), i, LAYERS.get(layer)));
        }
        String below = layer == 0 ? "" : ", variant: " + LAYERS.get(layer - 1);
        String manifest = """
                format: toolkit-variant/1
                id: %s
                version: 1.0.0
                kind: country
                territory: EE
                status: draft
                title: { en: Many }
                basedOn: { catalogue: %s, version: %s%s }
                languages: [en, et]
                publisher: Somebody
                licence: cc-by-4-0
                overlays: [many]
                """.formatted(LAYERS.get(layer), catalogue.id(), catalogue.version(), below);
        return Variant.read(CatalogueFiles.of(
                        Map.of("variant.yaml", manifest, "overlays/many.yaml", overlay.toString())))
                .orThrow();
    }

    /** Half of them replace a text. A tool that has its turn again has other targets. */
    private static String operation(Tool tool, int turn, int number, String layer) {
        String replace = "  - { op: replace, at: " + tool.texts().get(turn + number % 3 * 10).key() + ", text: { en: Words "
                + number + ", et: Sõnad } }\n";
        return switch (number % 8) {
            case 4, 5 -> "  - { op: add, into: " + tool.ref() + ".tips, node: { id: x-" + layer + "-n" + number
                    + ", text: { en: A tip., et: Nipp. } } }\n";
            case 6 -> turn == 0
                    ? "  - { op: set, at: " + tool.ref() + ".group-size, value: { min: 2, max: 9 } }\n"
                    : replace;
            case 7 -> turn == 0
                    ? "  - { op: order, of: " + tool.ref() + ".steps, ids: [" + tool.steps().get(1).id() + "] }\n"
                    : replace;
            default -> replace;
        };
    }
}
