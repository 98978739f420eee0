package org.incubationtoolkits.localization.variant;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/** Variants of the canonical catalogue, as files that a test writes. */
final class VariantFiles {

    static final Catalogue CANONICAL = CatalogueReader.canonical();

    private static final String MANIFEST = """
            format: toolkit-variant/1
            id: mine
            version: 1.0.0
            kind: region
            status: draft
            title: { en: Examplia }
            basedOn: { catalogue: incubation-toolkits, version: 1.0.0 }
            languages: [pt, en]
            publisher: Somebody
            licence: cc-by-4-0
            overlays: [law]
            """;

    private final Map<String, String> files = new TreeMap<>();

    private VariantFiles() {
        files.put("variant.yaml", MANIFEST);
    }

    /** Returns a variant with these operations, each as it is written after its hyphen. */
    static VariantFiles of(String... operations) {
        VariantFiles variant = new VariantFiles();
        return variant.with("overlays/law.yaml", overlay(operations));
    }

    static String overlay(String... operations) {
        StringBuilder overlay = new StringBuilder("format: toolkit-overlay/1\noperations:");
        Arrays.stream(operations).forEach(each -> overlay.append("\n  - ").append(each.replace("\n", "\n    ")));
        return overlay.append(operations.length == 0 ? " []\n" : "\n").toString();
    }

    VariantFiles with(String name, String content) {
        files.put(name, content);
        return this;
    }

    VariantFiles manifest(String before, String after) {
        return with("variant.yaml", files.getOrDefault("variant.yaml", "").replace(before, after));
    }

    Result<Variant> read() {
        try {
            return Variant.read(CatalogueFiles.of(files));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Result<VariedCatalogue> resolve(VariantFiles... below) {
        List<Variant> chain =
                Arrays.stream(below).map(each -> each.read().orThrow()).toList();
        Result<Variant> top = read();
        if (top.value().isEmpty()) {
            return Result.failed(top.problems());
        }
        List<Variant> all = new ArrayList<>(chain);
        all.add(top.orThrow());
        return VariedCatalogue.of(CANONICAL, all);
    }

    static List<String> lines(Result<?> result) {
        return result.problems().stream().map(Problem::toString).toList();
    }
}
